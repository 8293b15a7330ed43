import type { Office } from './office.ts';
import { owesOpinion } from './paper.ts';
import type { Proposal } from './record.ts';

type SeriesKey = keyof NonNullable<Office['series']>;

export interface Series {
  readonly key: SeriesKey;
  /** E.g. 临人社建字〔{year}〕{n}号; undefined where the office has not set it. */
  readonly pattern: string | undefined;
}

/** The number series an item's paper belongs to: opinions apart from replies, suggestions apart from proposals. */
export function seriesOf(record: Proposal, office: Office): Series {
  const key: SeriesKey = owesOpinion(record)
    ? 'own_opinion'
    : record.kind === 'suggestion'
      ? 'reply_suggestion'
      : 'reply_proposal';
  return { key, pattern: office.series?.[key] };
}

/** The series of urge slips; they are numbered in every office, whether it set a form or not. */
export const urgeSeries = ({ series }: Pick<Office, 'series'>): string =>
  series?.urge ?? '催办〔{year}〕{n}号';

/** A number written out. The serial carries no leading zeros (GB/T 9704). */
export function documentNumber(pattern: string, year: string, serial: number): string {
  return pattern.replaceAll('{year}', () => year).replaceAll('{n}', () => String(serial));
}

/**
 * A number in one manner of writing: [2020]16号, （2020）016号 and 〔2020〕第16 号 are 〔2020〕16号 on paper. Only to compare with; what was
 * typed is what is kept.
 */
export function evenNumber(documentNo: string): string {
  return documentNo
    .normalize('NFKC')
    .replaceAll(/[[({【]/gu, '〔')
    .replaceAll(/[\])}】]/gu, '〕')
    .replaceAll(/\s+/gu, '')
    .replaceAll(/第(?=\d)/gu, '')
    .replaceAll(/(?<!\d)0+(?=\d)/gu, '');
}

/** The serial in a number of this series and year, however it is written, or undefined where the number belongs to another. */
export function serialIn(pattern: string, year: string, documentNo: string): number | undefined {
  const form = pattern.replaceAll('{year}', () => year);
  return (
    serialBetween(form.split('{n}'), documentNo) ??
    serialBetween(evened(form), evenNumber(documentNo))
  );
}

function serialBetween([before = '', after = '']: readonly string[], number: string) {
  if (!number.startsWith(before) || !number.endsWith(after)) return undefined;
  const digits = number.slice(before.length, number.length - after.length);
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

/** What stands around the serial, evened as it is in a number: with a serial that no office reaches in its place. */
const evened = (form: string): readonly string[] =>
  evenNumber(form.replace('{n}', MARK)).split(MARK);

const MARK = '987654321';

/** The serial after the highest one used this year. A gap is never filled: its paper may lie in a drawer. */
export function freeNumber(pattern: string, year: string, used: readonly string[]): number {
  return 1 + used.reduce((highest, one) => Math.max(highest, serialIn(pattern, year, one) ?? 0), 0);
}
