import type { Office } from '../../proposal/office.ts';
import type { InOrder } from '../date-order.ts';

/** Hands over every two dates of the batches that have an order. */
export function datesOfBatches({ batches = [] }: Office, inOrder: InOrder): void {
  for (const [index, batch] of batches.entries()) {
    const { session_closed_on, handed_out_on, due_on, co_due_on } = batch;
    const since = handed_out_on ?? session_closed_on;
    inOrder(session_closed_on, handed_out_on, '/batches', index, 'handed_out_on');
    inOrder(since, due_on, '/batches', index, 'due_on');
    inOrder(since, co_due_on, '/batches', index, 'co_due_on');
  }
}
