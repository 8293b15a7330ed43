import { evenNumber } from '../../proposal/series.ts';
import { across } from '../across.ts';
import { detached } from '../detached.ts';
import type { Rule } from '../rule.ts';
import { inPapers } from './papers.ts';

/** A document number is given once, in whatever manner it is written: （2020）5号 and 〔2020〕05号 are one. */
export const numberUsedTwice: Rule = {
  code: 'number-used-twice',
  severity: 'error',
  across: across({
    note({ record }) {
      const numbers = inPapers(record, ({ document_no: number }, pointer) =>
        number === undefined ? [] : [{ number: detached(number), pointer }],
      );
      return numbers.length === 0 ? undefined : numbers;
    },
    compare(notes) {
      const first = new Map<string, string>();
      return notes.flatMap(({ id, path, note }) =>
        note.flatMap(({ number, pointer }) => {
          const even = evenNumber(number);
          const holder = first.get(even);
          if (holder !== undefined)
            return [{ path, pointer: `${pointer}/document_no`, args: { number, other: holder } }];
          first.set(even, id);
          return [];
        }),
      );
    },
  }),
};
