import type { TextRule } from '../rule.ts';

/** Keys that date a fact; `due_on` and `until` look ahead by their nature. */
const FACTS = new Set(['on', 'assigned_on', 'received_on', 'accepted_on', 'requested_on']);

/** A fact dated after today has not happened: most often a wrong year. */
export const factInTheFuture: TextRule = {
  code: 'fact-in-the-future',
  severity: 'error',
  about: 'days',
  look: (on, { key, inSettings, today }) =>
    on > today && FACTS.has(key) && !inSettings ? { on, today } : undefined,
};
