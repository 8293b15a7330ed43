import { dimensionsOf } from '../../statistics/dimensions.ts';
import type { Rate } from '../../statistics/figure.ts';
import { ratesBy } from '../../statistics/rates-by.ts';
import type { Content } from './part.ts';
import { printedShare } from './printed.ts';
import type { Telling } from './telling.ts';

/** The sections side by side: what each leads, and its rates over what it must answer. */
export function sectionFacts({ summary, office, words, messages }: Telling): readonly Content[] {
  const { sectionTable, appendices } = messages.report;
  const groups = ratesBy(summary.items, dimensionsOf(office).section, office);
  if (groups.length === 0) return [];
  const cell = ({ numerator, denominator }: Rate) =>
    denominator.length === 0
      ? '—'
      : sectionTable.rate(
          printedShare(numerator.length, denominator.length, summary.rounding),
          numerator.length,
          denominator.length,
        );
  const titles = [
    sectionTable.items,
    words.rate('answered'),
    words.rate('on_time'),
    words.rate('face_contact'),
    words.rate('satisfied_or_basically'),
  ];
  return [
    {
      type: 'table',
      columns: [
        { title: sectionTable.section },
        ...titles.map((title) => ({ title, align: 'right' as const })),
      ],
      rows: groups.map(({ value, items, handling, final }) => [
        value ?? appendices.unstated,
        String(items.length),
        cell(handling.answered),
        cell(handling.onTime.rate),
        cell(handling.faceContact),
        cell(final.result.satisfiedOrBasically),
      ]),
    },
  ];
}
