import { currentPaper, owesOpinion } from '../../proposal/paper.ts';
import type { Paper, Proposal } from '../../proposal/record.ts';

/** Where a paper of the record lies, as a path to edit. */
export interface PaperPlace {
  readonly list: 'replies' | 'own_opinions';
  readonly index: number;
  readonly paper: Paper;
}

/** The list that holds our papers for this item: opinions where we co-handle, replies otherwise. */
export const paperList = (record: Proposal) => (owesOpinion(record) ? 'own_opinions' : 'replies');

/** The paper in hand and its place in the record, if one was begun. */
export function paperInHand(record: Proposal): PaperPlace | undefined {
  const paper = currentPaper(record);
  if (paper === undefined) return undefined;
  const list = paperList(record);
  const papers: readonly Paper[] = record[list] ?? [];
  return { list, index: papers.indexOf(paper), paper };
}
