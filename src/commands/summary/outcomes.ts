import { partOf } from '../../statistics/breakdown.ts';
import type { Member } from '../../statistics/member.ts';
import type { Outcome, Timeliness } from '../../statistics/timeliness.ts';
import type { Block, Tone } from '../../terminal/view.ts';
import { named } from './named.ts';
import type { Telling } from './words.ts';

/** Outcomes that keep a duty from being on time, then those that keep it out of the base. */
const missed: readonly Outcome[] = ['late', 'overdue', 'unmet'];
const leftOut: readonly Outcome[] = ['not_due', 'ended', 'no_deadline'];

/** Names everything that the rate does not count as on time, under what became of it. */
export function outcomeBlocks(
  { rate, outcomes, clocks }: Timeliness,
  telling: Telling,
): readonly Block[] {
  const { statistics } = telling.messages;
  const { name } = statistics.figures[rate.id];
  const detail = (member: Member) => {
    const clock = clocks.get(member);
    return clock?.due && statistics.dueAndMet(clock.due, clock.metOn);
  };
  const group = (outcome: Outcome, label: string, tone: Tone) =>
    named(
      {
        label,
        members: partOf(outcomes, outcome),
        unit: rate.unit,
        tone,
        detail,
      },
      telling,
    );
  return [
    ...missed.flatMap((outcome) =>
      group(outcome, statistics.outcomeOf(name, statistics.outcomes[outcome]), 'late'),
    ),
    ...leftOut.flatMap((outcome) =>
      group(outcome, statistics.leftOut(name, statistics.outcomes[outcome]), 'dim'),
    ),
  ];
}
