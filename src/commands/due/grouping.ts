import { sectionAnswering } from '../../deadlines/holder.ts';
import type { Messages } from '../../messages/index.ts';
import { leaderOver } from '../../proposal/leaders.ts';
import type { Office } from '../../proposal/office.ts';
import type { Due } from './dues.ts';
import { holderText } from './lateness.ts';

export type Grouping = keyof Messages['terms']['grouping'];

export interface Group {
  readonly name: string | undefined;
  readonly dues: readonly Due[];
}

/** Duties parted by who answers for them, in the order in which each is first met. */
export function grouped(dues: readonly Due[], by: Grouping, office: Office): readonly Group[] {
  const groups = new Map<string | undefined, Due[]>();
  for (const due of dues) {
    const name = nameOf(due, by, office);
    const known = groups.get(name);
    if (known) known.push(due);
    else groups.set(name, [due]);
  }
  return [...groups].map(([name, found]) => ({ name, dues: found }));
}

/** Who answers for a duty: whoever holds it, the section it belongs to, or the leader in charge of that section. */
export function nameOf(due: Due, by: Grouping, office: Office): string | undefined {
  if (by === 'holder') return holderText(due.clock);
  const { holder } = due.clock;
  if (by === 'section') return sectionOf(due) ?? office.office ?? office.unit;
  return holder.kind === 'leader' ? holder.name : leaderOver(sectionOf(due), office);
}

/** The section that answers for a duty. */
export function sectionOf({ item, clock }: Due): string | undefined {
  return sectionAnswering(clock.holder, item.record);
}
