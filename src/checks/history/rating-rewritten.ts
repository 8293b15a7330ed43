import type { HistoryRule } from './history.ts';
import { signedPapers, untraced } from './untraced.ts';

/** What a deputy or member said of a reply: the office that is judged does not change the judgement. */
export const ratingRewritten: HistoryRule = {
  code: 'rating-rewritten',
  severity: 'error',
  find: (history) =>
    untraced(history, (before, now) =>
      signedPapers(before, now).flatMap(({ path, ...paper }) =>
        paper.now === undefined || !('feedback' in paper.before)
          ? []
          : [
              {
                path: [...path, 'feedback'],
                before: paper.before.feedback,
                now: 'feedback' in paper.now ? paper.now.feedback : undefined,
              },
            ],
      ),
    ),
};
