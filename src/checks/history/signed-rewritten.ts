import type { Paper, Reply } from '../../proposal/record.ts';
import type { HistoryRule } from './history.ts';
import { signedPapers, untraced } from './untraced.ts';

/** Who signed a reply, on which day, with which class and publicity: the paper has left the house and says so itself. */
export const signedRewritten: HistoryRule = {
  code: 'signed-rewritten',
  severity: 'error',
  find: (history) =>
    untraced(history, (before, now) =>
      signedPapers(before, now).map(({ path, ...paper }) => ({
        path,
        before: fixedBy(paper.before),
        now: paper.now && fixedBy(paper.now),
      })),
    ),
};

/** What the signature fixes besides the number, which has its own rule. */
function fixedBy(paper: Paper): object {
  const { signed, class: letter, publicity }: Partial<Reply> = paper;
  return signed === undefined
    ? {}
    : { signed, ...(letter && { class: letter }), ...(publicity && { publicity }) };
}
