import type { HistoryRule } from './history.ts';
import { signedPapers, untraced } from './untraced.ts';

/** The number of an item, and those of its papers: others quote them. */
export const numberRewritten: HistoryRule = {
  code: 'number-rewritten',
  severity: 'error',
  find: (history) =>
    untraced(history, (before, now) => [
      { path: ['number'], before: before.number, now: now.number },
      ...signedPapers(before, now)
        .filter((paper) => paper.now !== undefined)
        .map(({ path, ...paper }) => ({
          path: [...path, 'document_no'],
          before: paper.before.document_no,
          now: paper.now?.document_no,
        })),
    ]),
};
