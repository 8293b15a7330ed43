import type { Proposal } from '../../proposal/record.ts';
import { told } from '../../proposal/told.ts';
import { Refusal } from '../../refusal.ts';
import type { Value } from '../../registry/edit/edit.ts';
import type { Meant } from './find-field.ts';

/** Refuses a value that stands there already. */
export function checkNew({ value: old }: Meant, value: Value, field: string): void {
  if (old === undefined || told(old) !== told(value)) return;
  throw new Refusal('same-value', 5, (m) => m.correcting.sameValue(field, told(value)));
}

/** What tells of a passed gate stays, and a draft that a review names by its place keeps that place. */
export function checkRemoval({ path, value }: Meant, field: string, record: Proposal): void {
  if (value === undefined)
    throw new Refusal('nothing-there', 5, (m) => m.correcting.nothing(field));
  if (path[0] === 'overrides') {
    throw new Refusal('not-correctable', 5, (m) => m.correcting.fixed(field));
  }
  const [list, round, part, index] = path;
  if (part !== 'drafts' || path.length !== 4 || (list !== 'replies' && list !== 'own_opinions'))
    return;
  const paper = record[list]?.[Number(round)];
  const named = paper?.reviews?.some(({ draft }) => (draft ?? 0) > Number(index)) ?? false;
  if (named) throw new Refusal('draft-reviewed', 5, (m) => m.correcting.draftReviewed(field));
}
