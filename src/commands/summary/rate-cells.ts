import type { Messages } from '../../messages/index.ts';
import type { GroupRates } from '../../statistics/rates-by.ts';
import { ratio } from './words.ts';

/** How a rate stands in a table: n/N to be read, or two numbers for a spreadsheet, which would take 5/6 for a day in May. */
export type RateForm = 'ratio' | 'numbers';

/** The rates told of every part: answered, on time, closed, met in person, satisfied. */
export function rateTitles({ statistics }: Messages, form: RateForm = 'ratio'): readonly string[] {
  const { figures } = statistics;
  const titles = [
    figures.answered.name,
    figures.on_time.name,
    figures.closed.name,
    figures.face_contact.name,
    statistics.satisfiedTitle,
  ];
  if (form === 'ratio') return titles;
  return titles.flatMap((title) => [title, statistics.baseTitle(title)]);
}

export function rateCells(
  { handling, final }: GroupRates,
  form: RateForm = 'ratio',
): readonly string[] {
  const rates = [
    handling.answered,
    handling.onTime.rate,
    handling.closed,
    handling.faceContact,
    final.result.satisfiedOrBasically,
  ];
  if (form === 'ratio') return rates.map(ratio);
  return rates.flatMap(({ numerator, denominator }) => [
    String(numerator.length),
    String(denominator.length),
  ]);
}
