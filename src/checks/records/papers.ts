import type { OwnOpinion, Proposal, Reply } from '../../proposal/record.ts';

/** The lists in which papers of ours stand. */
export type PaperList = 'own_opinions' | 'replies';

/** Looks at every paper of a record, our opinions and our replies, with its place: a million looks, so nothing is made of them that lasts. */
export function forEachPaper(
  { own_opinions, replies }: Proposal,
  look: (paper: OwnOpinion | Reply, list: PaperList, index: number) => void,
): void {
  own_opinions?.forEach((paper, index) => {
    look(paper, 'own_opinions', index);
  });
  replies?.forEach((paper, index) => {
    look(paper, 'replies', index);
  });
}

const NONE: readonly never[] = [];

/** What a look at every paper of a record finds. */
export function inPapers<T>(
  record: Proposal,
  look: (paper: OwnOpinion | Reply, pointer: string, list: PaperList) => readonly T[],
): readonly T[] {
  let found: readonly T[] = NONE;
  forEachPaper(record, (paper, list, index) => {
    const some = look(paper, `/${list}/${index}`, list);
    if (some.length > 0) found = [...found, ...some];
  });
  return found;
}
