import type { Rule } from '../rule.ts';
import { inTexts } from '../texts.ts';

/** Keys that date a fact; `due_on` and `until` look ahead by their nature. */
const FACTS = new Set(['on', 'assigned_on', 'received_on', 'accepted_on', 'requested_on']);

/** A fact dated after today has not happened: most often a wrong year. */
export const factInTheFuture: Rule = {
  code: 'fact-in-the-future',
  severity: 'error',
  find: ({ items, today }) =>
    items.flatMap(({ path, record }) =>
      inTexts(record, (text, key) => (text > today && FACTS.has(key) ? text : undefined)).map(
        ({ pointer, found: on }) => ({ path, pointer, args: { on, today } }),
      ),
    ),
};
