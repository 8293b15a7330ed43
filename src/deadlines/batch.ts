import type { Batch, Office } from '../proposal/office.ts';
import type { Proposal } from '../proposal/record.ts';

/**
 * The batch in which an item was handed to us: the one it names, else the one of its meeting.
 * What was put forward between sessions belongs to no meeting's batch, even where its paper names the term.
 */
export function batchOf(
  { intake: { batch }, meeting, origin }: Proposal,
  { batches }: Office,
): Batch | undefined {
  if (!batches) return undefined;
  if (batch !== undefined) return batches.find(({ name }) => name === batch);
  if (meeting === undefined || origin === 'intersession') return undefined;
  return batches.find((one) => one.meeting === meeting);
}
