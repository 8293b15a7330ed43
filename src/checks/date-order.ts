import { type Fault, NOTHING } from './rule.ts';

/**
 * Takes two dates of one file, of which the second cannot be before the first, and where the second stands: a pointer, or the pointer to a
 * list with the place in it and what lies below.
 */
export type InOrder = (
  earlier: string | undefined,
  later: string | undefined,
  pointer: string,
  index?: number,
  below?: string,
) => void;

/** The dates that are in no order, among those that `tell` hands over. A pointer is made for them alone: a large registry has a million dates in order. */
export function outOfOrder(tell: (inOrder: InOrder) => void): readonly Fault[] {
  let faults: readonly Fault[] = NOTHING;
  tell((earlier, later, pointer, index, below) => {
    if (earlier === undefined || later === undefined || later >= earlier) return;
    const place = index === undefined ? pointer : `${pointer}/${index}/${below}`;
    faults = [...faults, { pointer: place, args: { earlier, later } }];
  });
  return faults;
}
