import type { HistoryRule } from './history.ts';
import { untraced } from './untraced.ts';

/** To whom a paper went, when and how, and what came back: whether everyone was answered in time rests on it. */
export const deliveryRewritten: HistoryRule = {
  code: 'delivery-rewritten',
  severity: 'error',
  find: (history) => untraced(history, 'delivery-rewritten'),
};
