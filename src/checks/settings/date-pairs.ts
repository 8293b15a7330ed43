import type { Office } from '../../proposal/office.ts';
import type { Pair } from '../dates-out-of-order.ts';

/** Every two dates of the batches that have an order. */
export function datesOfBatches({ batches = [] }: Office): readonly Pair[] {
  return batches.flatMap(({ session_closed_on, handed_out_on, due_on, co_due_on }, index) => {
    const pointer = `/batches/${index}`;
    const since = handed_out_on ?? session_closed_on;
    return [
      { earlier: session_closed_on, later: handed_out_on, pointer: `${pointer}/handed_out_on` },
      { earlier: since, later: due_on, pointer: `${pointer}/due_on` },
      { earlier: since, later: co_due_on, pointer: `${pointer}/co_due_on` },
    ];
  });
}
