import type { HistoryRule } from './history.ts';
import { untraced } from './untraced.ts';

/** What corrections and overrides tell must stay: they are the trace. */
export const correctionRewritten: HistoryRule = {
  code: 'correction-rewritten',
  severity: 'error',
  find: (history) => untraced(history, 'correction-rewritten'),
};
