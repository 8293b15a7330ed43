import type { Fault } from './rule.ts';

/** Takes two dates of one file, of which the second cannot be before the first, and where the second stands. */
export type InOrder = (
  earlier: string | undefined,
  later: string | undefined,
  pointer: () => string,
) => void;

/** The dates that are in no order, among those that `tell` hands over. A pointer is made for them alone: a large registry has a million dates in order. */
export function outOfOrder(tell: (inOrder: InOrder) => void): readonly Fault[] {
  const faults: Fault[] = [];
  tell((earlier, later, pointer) => {
    if (earlier !== undefined && later !== undefined && later < earlier)
      faults.push({ pointer: pointer(), args: { earlier, later } });
  });
  return faults;
}
