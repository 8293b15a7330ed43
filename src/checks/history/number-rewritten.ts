import type { HistoryRule } from './history.ts';
import { untraced } from './untraced.ts';

/** The number of an item, and those of its papers, slips and files: others quote them. */
export const numberRewritten: HistoryRule = {
  code: 'number-rewritten',
  severity: 'error',
  find: (history) => untraced(history, 'number-rewritten'),
};
