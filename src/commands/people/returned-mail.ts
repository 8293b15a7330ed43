import type { Paper } from '../../proposal/record.ts';
import { Refusal } from '../../refusal.ts';
import { deliveriesThatStand } from './addressees.ts';

/** The delivery that came back: the last one to that person that still stands. */
export function cameBack(paper: Paper | undefined, named: readonly string[]) {
  const standing = deliveriesThatStand(paper).filter(
    ({ delivery }) => named.length === 0 || named.includes(delivery.to),
  );
  const persons = [...new Set(standing.map(({ delivery }) => delivery.to))];
  const last = standing.at(-1);
  if (last !== undefined && persons.length === 1) return last;
  throw new Refusal('which-delivery', 2, (m) => m.commands.whichDelivery(persons));
}
