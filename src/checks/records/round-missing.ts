import type { Rule, Spot } from '../rule.ts';
import { papersOf } from './papers.ts';

/** Rounds count from one without a gap: a second reply without a first is a number written wrongly, or a first that got lost. */
export const roundMissing: Rule = {
  code: 'round-missing',
  severity: 'error',
  find: ({ items }) =>
    items.flatMap(({ path, record }) => {
      const papers = papersOf(record).map(({ paper: { round }, pointer }) => ({
        list: pointer.split('/')[1],
        pointer,
        round,
      }));
      return papers.flatMap(({ list, pointer, round }): readonly Spot[] => {
        const isThere = papers.some((other) => other.list === list && other.round === round - 1);
        return round === 1 || isThere
          ? []
          : [{ path, pointer: `${pointer}/round`, args: { round, missing: round - 1 } }];
      });
    }),
};
