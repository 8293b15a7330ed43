import type { Paper, Proposal } from '../../proposal/record.ts';

/** Every paper of a record with the JSON pointer to it: our opinions and our replies. */
export function papersOf(
  record: Proposal,
): readonly { readonly paper: Paper; readonly pointer: string }[] {
  return (['own_opinions', 'replies'] as const).flatMap((list) =>
    (record[list] ?? []).map((paper: Paper, index) => ({ paper, pointer: `/${list}/${index}` })),
  );
}
