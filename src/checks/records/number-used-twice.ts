import type { Rule } from '../rule.ts';
import { papersOf } from './papers.ts';

/** A document number is given once. */
export const numberUsedTwice: Rule = {
  code: 'number-used-twice',
  severity: 'error',
  find({ items }) {
    const first = new Map<string, string>();
    return items.flatMap(({ id, path, record }) =>
      papersOf(record).flatMap(({ paper: { document_no: number }, pointer }) => {
        if (number === undefined) return [];
        const holder = first.get(number);
        if (holder !== undefined)
          return [{ path, pointer: `${pointer}/document_no`, args: { number, other: holder } }];
        first.set(number, id);
        return [];
      }),
    );
  },
};
