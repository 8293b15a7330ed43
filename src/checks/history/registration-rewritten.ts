import type { HistoryRule } from './history.ts';
import { untraced } from './untraced.ts';

/** What the assigner handed over: what the item is, who put it forward, on which day it came and as what. Dates and figures rest on it. */
export const registrationRewritten: HistoryRule = {
  code: 'registration-rewritten',
  severity: 'error',
  find: (history) => untraced(history, 'registration-rewritten'),
};
