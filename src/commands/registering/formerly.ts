import type { Proposal } from '../../proposal/record.ts';
import type { Edit } from '../../registry/edit/edit.ts';

/** Keeps the id that an item loses: it may stand in a calendar, a letter or somebody's list, and must lead on to the new one. */
export function formerly({ id, formerly: known = [] }: Proposal, to: string): readonly Edit[] {
  return id === to || known.includes(id) ? [] : [{ kind: 'append', path: ['formerly'], value: id }];
}
