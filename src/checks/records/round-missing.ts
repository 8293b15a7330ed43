import { type Fault, NOTHING, type Rule } from '../rule.ts';
import { inPapers } from './papers.ts';

/** Rounds count from one without a gap: a second reply without a first is a number written wrongly, or a first that got lost. */
export const roundMissing: Rule = {
  code: 'round-missing',
  severity: 'error',
  inRecord: (record) =>
    inPapers(record, ({ round }, pointer, list): readonly Fault[] => {
      const isThere = round === 1 || record[list]?.some((other) => other.round === round - 1);
      return isThere
        ? NOTHING
        : [{ pointer: `${pointer}/round`, args: { round, missing: round - 1 } }];
    }),
};
