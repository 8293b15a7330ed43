import type { Check } from './check.ts';
import { papersOf } from './papers.ts';

/** A document number is given once. */
export const documentNumbers: Check = ({ items }) => {
  const first = new Map<string, string>();
  return items.flatMap(({ id, path, record }) =>
    papersOf(record).flatMap(({ paper, pointer }) => {
      const number = paper.document_no;
      if (number === undefined) return [];
      const holder = first.get(number);
      if (holder === undefined) {
        first.set(number, id);
        return [];
      }
      return [
        {
          code: 'number-used-twice',
          severity: 'error' as const,
          path,
          pointer: `${pointer}/document_no`,
          args: { number, other: holder },
        },
      ];
    }),
  );
};
