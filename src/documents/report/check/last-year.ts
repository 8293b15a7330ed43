import { changedFigures } from '../figures.ts';
import { rateOf } from '../next.ts';
import { printedRate, printedShare } from '../printed.ts';
import type { RateName } from '../words.ts';
import type { Mistake, Rule } from './mistake.ts';
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

/** 较上年提高2个百分点, where the two printed reports differ by 3.7. */
export const points: Rule = ({ passages, lastReport, telling }) => {
  if (lastReport === undefined) return [];
  return passages
    .filter(({ byHand }) => byHand)
    .flatMap(({ text, line }) =>
      Object.entries(figureOf).flatMap(([name, figure]): readonly Mistake[] => {
        const word = telling.words.rate(name as RateName).replace(/[（(].*/u, '');
        const found = new RegExp(
          `${word}[^，。；]{0,12}?(?:较|比)(?:上年|去年|\\d{4}年)[^，。；\\d]{0,6}?(提高|上升|增加|增长|下降|降低|减少)[了约近]*\\s*(\\d+(?:\\.\\d+)?)个?百分点`,
          'u',
        ).exec(withoutQuotes(text));
        const before = /^(\d+)\/(\d+)$/.exec(lastReport.figures.get(figure) ?? '');
        const now = printedRate(
          name as RateName,
          rateOf(name as RateName, telling.summary),
          telling,
        );
        if (found === null || before === null || now === undefined) return [];
        const then = printedShare(Number(before[1]), Number(before[2]), telling.summary.rounding);
        const sign = /下降|降低|减少/u.test(found[1] ?? '') ? -1 : 1;
        const difference = Math.round((Number(now.percent) - Number(then)) * 100) / 100;
        return Math.abs(sign * Number(found[2]) - difference) < 0.051
          ? []
          : [{ code: 'points', line, quote: found[0], known: `${then}% → ${now.percent}%` }];
      }),
    );
};
