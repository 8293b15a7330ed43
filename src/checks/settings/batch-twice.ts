import type { Rule } from '../rule.ts';
import { spot } from './written-rules.ts';

/** Batches are told apart by their names. */
export const batchTwice: Rule = {
  code: 'batch-twice',
  severity: 'error',
  inSettings: ({ office: { batches = [] } }) =>
    batches.flatMap(({ name }, index) =>
      batches.findIndex((other) => other.name === name) < index
        ? [spot(`/batches/${index}/name`, { name })]
        : [],
    ),
};
