import type { Member } from '../../../statistics/member.ts';
import type { Timeliness } from '../../../statistics/timeliness.ts';
import { dateIn } from '../date.ts';
import { nameOf } from '../names.ts';
import type { Telling } from '../telling.ts';

/** The date by which something was due, and the one on which it was done. */
export function datesOf(
  member: Member,
  clocks: Timeliness['clocks'],
  { messages }: Telling,
): string | undefined {
  const clock = clocks.get(member);
  if (clock?.due === undefined) return undefined;
  const met = clock.metOn === undefined ? undefined : dateIn(clock.metOn, messages);
  return messages.report.problems.dates(dateIn(clock.due, messages), met);
}

/** An item with its dates; of a confidential one only that it is one. */
export function datedItem(member: Member, clocks: Timeliness['clocks'], telling: Telling): string {
  const { problems } = telling.messages.report;
  const item = nameOf(member.id, telling);
  if (item === undefined) return problems.hidden;
  const dates = datesOf(member, clocks, telling);
  return dates === undefined ? item : problems.dated(item, dates);
}
