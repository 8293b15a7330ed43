import type { Office } from '../../proposal/office.ts';
import { documentNumber, serialIn } from '../../proposal/series.ts';
import { type Fault, NOTHING, type Rule } from '../rule.ts';
import { forEachPaper } from './papers.ts';

/**
 * A document number of one of the office's series, typed in another manner than the series has: [2020]16号 where the paper says 〔2020〕16号.
 * It is the same number and counts as that, but whoever searches for it, or compares two lists, does not find it.
 */
export const documentNumberManner: Rule = {
  code: 'document-number-manner',
  severity: 'warning',
  inRecord(record, { office: { series } }) {
    if (series === undefined) return NOTHING;
    let faults: Fault[] | undefined;
    forEachPaper(record, ({ signed, document_no: number }, list, index) => {
      if (signed === undefined || number === undefined) return;
      const right = asTheSeriesHas(number, signed.on.slice(0, 4), series);
      if (right === undefined || right === number) return;
      faults ??= [];
      faults.push({ pointer: `/${list}/${index}/document_no`, args: { number, right } });
    });
    return faults ?? NOTHING;
  },
};

/** The same number as the series writes it; undefined for one of no series. */
function asTheSeriesHas(
  number: string,
  year: string,
  series: NonNullable<Office['series']>,
): string | undefined {
  for (const key in series) {
    const pattern = series[key as keyof typeof series];
    const serial = pattern === undefined ? undefined : serialIn(pattern, year, number);
    if (pattern !== undefined && serial !== undefined) return documentNumber(pattern, year, serial);
  }
  return undefined;
}
