import type { Proposal } from '../proposal/record.ts';
import type { Change } from './change.ts';
import { applyEdits } from './edit/apply-edits.ts';
import type { Edit } from './edit/edit.ts';
import { orderOf } from './edit/key-order.ts';
import type { Entry } from './registry.ts';
import { understood } from './understood.ts';

export interface Edited {
  readonly change: Extract<Change, { kind: 'replace' }>;
  /** The record as the new text states it. */
  readonly data: Proposal;
}

/** Edits of one record as a change to its file, with the record that the new text reads as; `newPath` where it is about to be renamed. */
export async function edited(
  entry: Entry<Proposal>,
  edits: readonly Edit[],
  newPath = entry.path,
): Promise<Edited> {
  const { path, source: before } = entry;
  const after = applyEdits(before, edits, await orderOf('proposal'));
  return {
    change: { kind: 'replace', path, before, after },
    data: understood(after, newPath, 'proposal'),
  };
}
