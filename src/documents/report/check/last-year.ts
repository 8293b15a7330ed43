import { changedFigures } from '../figures.ts';
import { rateOf } from '../next.ts';
import { printedRate, printedShare } from '../printed.ts';
import type { RateName } from '../words.ts';
import type { Checked, Mistake, Rule } from './mistake.ts';
import { withoutQuotes } from './passage.ts';

/** What last year's report printed is not what the registry now says of that day: it was revised without saying so. */
export const revised: Rule = ({ lastReport, telling }) => {
  if (lastReport === undefined) return [];
  const { statistics } = telling.messages;
  return changedFigures(lastReport.figures, lastReport.now)
    .filter(({ before, now }) => before !== undefined && now !== undefined)
    .map(({ id, before = '', now = '' }): Mistake => {
      const name =
        (statistics.figures as Readonly<Record<string, { readonly name: string }>>)[id]?.name ?? id;
      return { code: 'revised', line: 1, quote: `${name} ${before}`, known: now };
    });
};

/** Figures of the last run that a rate of the report is printed from. */
const figureOf: Partial<Record<RateName, string>> = {
  answered: 'answered',
  on_time: 'on_time',
  closed: 'closed',
  face_contact: 'face_contact',
  contact: 'contact',
  satisfied: 'final_result_satisfied',
};

/** A rate in the report of last year and in this one, in print, and by how many points it moved. */
export function movedRates({ lastReport, telling }: Checked) {
  if (lastReport === undefined) return [];
  return Object.entries(figureOf).flatMap(([key, figure]) => {
    const name = key as RateName;
    const before = /^(\d+)\/(\d+)$/.exec(lastReport.figures.get(figure) ?? '');
    const now = printedRate(name, rateOf(name, telling.summary), telling);
    if (before === null || now === undefined) return [];
    const then = printedShare(Number(before[1]), Number(before[2]), telling.summary.rounding);
    const points = Math.round((Number(now.percent) - Number(then)) * 100) / 100;
    return [{ name, points, known: `${then}% → ${now.percent}%` }];
  });
}

/** Whether so many points, told with their direction, are those of the two reports. */
export const isMoved = (points: number, said: number): boolean => Math.abs(said - points) < 0.051;

/** 较上年提高2个百分点, where the two printed reports differ by 3.7. */
export const points: Rule = (checked) => {
  const moved = movedRates(checked);
  return checked.passages
    .filter(({ byHand }) => byHand)
    .flatMap(({ text, line }) =>
      moved.flatMap(({ name, points: right, known }): readonly Mistake[] => {
        const word = checked.telling.words.rate(name).replace(/[（(].*/u, '');
        const found = new RegExp(
          `${word}[^，。；]{0,12}?(?:较|比)(?:上年|去年|\\d{4}年)[^，。；\\d]{0,6}?(提高|上升|增加|增长|下降|降低|减少)[了约近]*\\s*(\\d+(?:\\.\\d+)?)个?百分点`,
          'u',
        ).exec(withoutQuotes(text));
        if (found === null) return [];
        const sign = /下降|降低|减少/u.test(found[1] ?? '') ? -1 : 1;
        return isMoved(right, sign * Number(found[2]))
          ? []
          : [{ code: 'points', line, quote: found[0], known }];
      }),
    );
};
