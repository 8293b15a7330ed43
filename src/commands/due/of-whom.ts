import type { Office } from '../../proposal/office.ts';
import { type InputOf, text } from '../param.ts';
import { checkLeader, checkPerson, checkSection } from '../steps/known.ts';
import type { Due } from './dues.ts';
import { nameOf } from './grouping.ts';
import type { Item } from './items.ts';

/** Whose duties are asked for. */
export const ofWhomParams = { for: text(), section: text(), leader: text() } as const;

interface House {
  readonly office: Office;
  readonly items: readonly Item[];
}

interface Asked extends Partial<InputOf<typeof ofWhomParams>> {
  /** The one who handles the item; never a unit or a leader. */
  readonly handler?: string | undefined;
}

/**
 * Whether a duty is of those asked for: held by this person or unit, answered for by this section, under this leader. A name that nobody has
 * is refused: an answer of nothing would read as nothing due.
 */
export function ofWhom(
  { for: person, section, leader, handler }: Asked,
  { office, items }: House,
): (due: Due) => boolean {
  const records = items.map(({ record }) => record);
  if (person !== undefined) checkHolder(person, { office, items });
  if (handler !== undefined) checkPerson(handler, office, records);
  if (section !== undefined) checkSection(section, office, records);
  if (leader !== undefined) checkLeader(leader, office);
  return (due) =>
    (person === undefined || holds(person, due.clock)) &&
    (handler === undefined || due.clock.holder.handler === handler) &&
    (section === undefined || nameOf(due, 'section', office) === section) &&
    (leader === undefined || nameOf(due, 'leader', office) === leader);
}

const holds = (name: string, { holder }: Due['clock']) =>
  holder.name === name || holder.handler === name;

/** A person or unit that has a duty, or somebody of the house who could have one. */
export function checkHolder(name: string, { office, items }: House): void {
  if (items.some(({ clocks }) => clocks.some((clock) => holds(name, clock)))) return;
  const records = items.map(({ record }) => record);
  checkPerson(name, office, records);
}
