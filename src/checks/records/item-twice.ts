import { idOf } from '../../proposal/identity.ts';
import { across } from '../across.ts';
import { detached } from '../detached.ts';
import type { CheckedItem, Rule } from '../rule.ts';

/** One item of one meeting registered twice: under two years, or with its number written in two ways (12, 第012号, １２). */
export const itemTwice: Rule = {
  code: 'item-twice',
  severity: 'error',
  across: across({
    note(item) {
      const { number } = item.record;
      return number === undefined ? undefined : { number, keys: identitiesOf(item, number) };
    },
    compare(notes) {
      const first = new Map<string, string>();
      return notes.flatMap(({ id, path, note: { number, keys } }) => {
        const other = keys.map((key) => first.get(key)).find((found) => found !== undefined);
        for (const key of keys) if (!first.has(key)) first.set(key, id);
        return other === undefined ? [] : [{ path, pointer: '/number', args: { number, other } }];
      });
    },
  }),
};

/** What must not be the same in two records: body and number, within a year and within a meeting. */
function identitiesOf({ id, record }: CheckedItem, number: string): readonly string[] {
  const { kind, level, meeting } = record;
  const yearless = idOf({ year: '', level, kind, number });
  const ofYear = `${id.slice(0, 4)}${yearless}`;
  return meeting === undefined
    ? [ofYear]
    : [ofYear, detached(`${meeting.normalize('NFKC')} ${yearless}`)];
}
