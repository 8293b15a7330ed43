import type { HistoryRule } from './history.ts';
import { untraced } from './untraced.ts';

/** Who signed a reply, on which day, with which class and publicity: the paper has left the house and says so itself. */
export const signedRewritten: HistoryRule = {
  code: 'signed-rewritten',
  severity: 'error',
  find: (history) => untraced(history, 'signed-rewritten'),
};
