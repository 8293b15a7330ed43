import type { HistoryRule } from './history.ts';
import { untraced } from './untraced.ts';

/** Whatever else was recorded to have happened: who was talked to, who was asked, urged or assigned, what was decided and closed. */
export const eventRewritten: HistoryRule = {
  code: 'event-rewritten',
  severity: 'error',
  find: (history) => untraced(history, 'event-rewritten'),
};
