import { type Comparison, compared } from '../../../statistics/comparison.ts';
import type { FigureId } from '../../../statistics/figure.ts';
import { printedPercent } from '../../../statistics/rounding.ts';
import { dateIn } from '../date.ts';
import { type Content, paragraph } from '../part.ts';
import { printedShare } from '../printed.ts';
import type { Telling } from '../telling.ts';
import type { RateName } from '../words.ts';

/** Rates that an office compares, by the figure that each is printed from. */
const ratesTold: readonly (readonly [RateName, FigureId])[] = [
  ['answered', 'answered'],
  ['on_time', 'on_time'],
  ['closed', 'closed'],
  ['face_contact', 'face_contact'],
  ['satisfied_or_basically', 'final_result_satisfied_or_basically'],
];

/** This year beside the last one on the same day, and what became of last year's items that ended with a promise. */
export function comparisonFacts(telling: Telling): readonly Content[] {
  return [...paragraph(besideLastYear(telling)), ...paragraph(followedUp(telling))];
}

function besideLastYear({ summary, before, words, messages }: Telling): string {
  if (before === undefined || before.items.length === 0 || summary.items.length === 0) return '';
  const all = compared(summary, before);
  const of = (id: FigureId) => all.find((one) => one.id === id);
  return messages.report.basics.comparison({
    day: dateIn(before.asOf, messages),
    received: countOf(of('received'), summary.rounding),
    rates: ratesTold.flatMap(([name, id]) => {
      const points = of(id)?.points;
      return points === undefined ? [] : [{ name: words.rate(name), points }];
    }),
  });
}

function countOf(one: Comparison | undefined, rounding: Telling['summary']['rounding']) {
  if (one === undefined) return undefined;
  const { difference, change } = one;
  const percent = change && printedPercent(change.n, change.of, rounding);
  return { difference, ...(percent !== undefined && { percent }) };
}

function followedUp({ summary, messages }: Telling): string {
  const { numerator, denominator } = summary.lastYear.solved;
  const of = denominator.length;
  if (of === 0) return '';
  const n = numerator.length;
  return messages.report.basics.followedUp({
    of,
    n,
    percent: printedShare(n, of, summary.rounding),
  });
}
