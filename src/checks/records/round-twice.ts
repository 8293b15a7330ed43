import { NOTHING, type Rule } from '../rule.ts';
import { inPapers } from './papers.ts';

/** The rounds of one list are told apart by their numbers. */
export const roundTwice: Rule = {
  code: 'round-twice',
  severity: 'error',
  inRecord: (record) =>
    inPapers(record, (paper, pointer, list) => {
      const { round } = paper;
      const first = record[list]?.find((one) => one.round === round);
      return first === paper ? NOTHING : [{ pointer: `${pointer}/round`, args: { round } }];
    }),
};
