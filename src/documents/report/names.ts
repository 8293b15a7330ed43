import type { Member } from '../../statistics/member.ts';
import type { Telling } from './telling.ts';

/** More names than this bury a sentence; the others stand in the table of all items. */
const MOST = 5;

/** An item as a text names it; undefined where its title may not be told. */
export function nameOf(id: string, { items, messages }: Telling): string | undefined {
  const record = items.get(id)?.record;
  return record && messages.report.frame.item(record.title, record.number);
}

/** The items of these members, each once, the first few by name and the rest by number. */
export function namesOf(members: readonly Pick<Member, 'id'>[], telling: Telling): string {
  const ids = [...new Set(members.map(({ id }) => id))];
  const names = ids.flatMap((id) => nameOf(id, telling) ?? []);
  // One that is left over is told sooner than counted.
  const items = names.length === MOST + 1 ? names : names.slice(0, MOST);
  return telling.messages.report.frame.names({
    items,
    more: names.length - items.length,
    hidden: ids.length - names.length,
  });
}
