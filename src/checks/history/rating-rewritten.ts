import type { HistoryRule } from './history.ts';
import { untraced } from './untraced.ts';

/** What a deputy or member said of a reply: the office that is judged does not change the judgement. */
export const ratingRewritten: HistoryRule = {
  code: 'rating-rewritten',
  severity: 'error',
  find: (history) => untraced(history, 'rating-rewritten'),
};
