import type { Rule } from '../rule.ts';
import { papersOf } from './papers.ts';

/** The rounds of one list are told apart by their numbers. */
export const roundTwice: Rule = {
  code: 'round-twice',
  severity: 'error',
  find: ({ items }) =>
    items.flatMap(({ path, record }) => {
      const seen = new Set<string>();
      return papersOf(record).flatMap(({ paper: { round }, pointer }) => {
        const key = `${pointer.split('/')[1]} ${round}`;
        if (seen.has(key)) return [{ path, pointer: `${pointer}/round`, args: { round } }];
        seen.add(key);
        return [];
      });
    }),
};
