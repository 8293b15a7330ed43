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
  if (EVEN.test(documentNo)) return documentNo;
  return documentNo
    .normalize('NFKC')
    .replaceAll(/[[({【]/gu, '〔')
    .replaceAll(/[\])}】]/gu, '〕')
    .replaceAll(/\s+/gu, '')
    .replaceAll(/第(?=\d)/gu, '')
    .replaceAll(/(?<!\d)0+(?=\d)/gu, '');
}

/** Nearly every number is written as on paper: Chinese, the right brackets, and numbers without noughts before them. */
const EVEN = /^(?:(?!第\d)[\u4e00-\u9fff]|[〔〕]|[1-9]\d*(?!\d))+$/;

/** The serial in a number of this series and year, however it is written, or undefined where the number belongs to another. */
export function serialIn(pattern: string, year: string, documentNo: string): number | undefined {
  const { plain, evened } = formsOf(pattern, year);
  return serialBetween(plain, documentNo) ?? serialBetween(evened, evenNumber(documentNo));
}

/** What stands around a serial, before it and behind it. */
type Around = readonly string[];

interface Forms {
  readonly plain: Around;
  /** Evened as in a number. */
  readonly evened: Around;
}

function serialBetween([before = '', after = '']: Around, number: string): number | undefined {
  if (!number.startsWith(before) || !number.endsWith(after)) return undefined;
  const digits = number.slice(before.length, number.length - after.length);
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

/** A registry has a handful of series, and numbers by the thousand. */
function formsOf(pattern: string, year: string): Forms {
  const key = `${year} ${pattern}`;
  const forms = known.get(key) ?? formsIn(pattern.replaceAll('{year}', () => year));
  known.set(key, forms);
  return forms;
}

const known = new Map<string, Forms>();

function formsIn(form: string): Forms {
  // A serial that no office reaches lets the form be evened as a number.
  const mark = '987654321';
  return {
    plain: form.split('{n}'),
    evened: evenNumber(form.replace('{n}', mark)).split(mark),
  };
}

/** The serial after the highest one used this year. A gap is never filled: its paper may lie in a drawer. */
export function freeNumber(pattern: string, year: string, used: readonly string[]): number {
  return 1 + used.reduce((highest, one) => Math.max(highest, serialIn(pattern, year, one) ?? 0), 0);
}
