import type { Rule } from '../rule.ts';
import { textsIn } from '../texts.ts';

/** Keys that date a fact; `due_on` and `until` look ahead by their nature. */
const FACTS = ['on', 'assigned_on', 'received_on', 'accepted_on', 'requested_on'];

/** A fact dated after today has not happened: most often a wrong year. */
export const factInTheFuture: Rule = {
  code: 'fact-in-the-future',
  severity: 'error',
  find: ({ items, today }) =>
    items.flatMap(({ path, record }) =>
      textsIn(record)
        .filter(({ key, text }) => text > today && FACTS.includes(key))
        .map(({ text, pointer }) => ({ path, pointer, args: { on: text, today } })),
    ),
};
