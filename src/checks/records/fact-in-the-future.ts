import { timelineOf } from '../../proposal/timeline.ts';
import type { Rule } from '../rule.ts';

/** A fact dated after today has not happened: most often a wrong year. */
export const factInTheFuture: Rule = {
  code: 'fact-in-the-future',
  severity: 'error',
  find: ({ items, today }) =>
    items.flatMap(({ path, record }) =>
      timelineOf(record)
        .filter(({ on }) => on > today)
        .map(({ on, kind }) => ({ path, args: { on, kind, today } })),
    ),
};
