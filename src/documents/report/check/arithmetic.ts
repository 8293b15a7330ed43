import type { Mistake, Rule } from './mistake.ts';
import { sentencesOf, withoutQuotes } from './passage.ts';

/** 共16件，其中分办15件: the parts do not make the whole, and what is left over has no name. */
export const parts: Rule = ({ passages }) =>
  passages.flatMap(({ text, line }) =>
    sentencesOf(withoutQuotes(text)).flatMap((sentence): readonly Mistake[] => {
      const [quote, whole, listed = ''] =
        /(\d+)件(?:[，,：:]|（)(?:其中|分别为)[，,：:]?((?:\p{Script=Han}{1,12}\d+件[、，,和]?){2,})/u.exec(
          sentence,
        ) ?? [];
      if (quote === undefined) return [];
      const numbers = [...listed.matchAll(/(\d+)件/gu)].map(([, n]) => Number(n));
      // 含 and 涉及 name a property of some, not a part.
      if (/含|涉及|另/u.test(listed)) return [];
      const sum = numbers.reduce((total, n) => total + n, 0);
      return sum === Number(whole) ? [] : [{ code: 'parts', line, quote, known: String(sum) }];
    }),
  );

/** 59件中，除2件外，其余58件: off by one. */
export const rest: Rule = ({ passages }) =>
  passages.flatMap(({ text, line }) =>
    sentencesOf(withoutQuotes(text)).flatMap((sentence): readonly Mistake[] => {
      const found =
        /(\d+)件[^。]{0,12}?[，,]?除((?:[^。]*?\d+件[^。]*?)+)外[，,]?(?:其余|其他|另外)(?:的)?(\d+)件/u.exec(
          sentence,
        );
      if (found === null) return [];
      const [quote, whole, open = '', left] = found;
      const except = [...open.matchAll(/(\d+)件/gu)].reduce((sum, [, n]) => sum + Number(n), 0);
      const should = Number(whole) - except;
      return should === Number(left) ? [] : [{ code: 'rest', line, quote, known: String(should) }];
    }),
  );

interface Pair {
  readonly n: number;
  readonly percent: number;
  /** One step of its last decimal. */
  readonly step: number;
}

/** A number with its share, as both are printed. */
export const pairFrom = (n = '', percent = '', decimals = ''): Pair => ({
  n: Number(n),
  percent: Number(percent),
  step: 10 ** -decimals.length,
});

/** 14件，占66.7%；6件，占30%: no number of items gives all these shares. */
export const shares: Rule = ({ passages }) =>
  passages.flatMap(({ text, line }) =>
    sentencesOf(withoutQuotes(text)).flatMap((sentence): readonly Mistake[] => {
      const pairs = [
        ...sentence.matchAll(
          /(\d+)[件份](?:（[^）]*）)?[，,]?(?:约)?占(?:[^，。；\d%％]{0,8}(?:\d+[件份]的)?)?(\d+(?:\.(\d+))?)[%％]/gu,
        ),
      ].map(([, n, percent, decimals]) => pairFrom(n, percent, decimals));
      if (pairs.length < 2 || pairs.some(({ percent, n }) => percent === 0 || n === 0)) return [];
      // Shares that were bent to make 100, and say so, have no common base by their nature.
      if (/合计为100[%％]/u.test(sentence)) return [];
      return hasBase(pairs) ? [] : [{ code: 'shares', line, quote: sentence.slice(0, 40) }];
    }),
  );

/** Whether some whole number has all these shares, rounded or cut off. */
export function hasBase(pairs: readonly Pair[]): boolean {
  const least = Math.max(...pairs.map(({ n, percent, step }) => (100 * n) / (percent + step)));
  const most = Math.min(...pairs.map(({ n, percent, step }) => (100 * n) / (percent - step / 2)));
  return Math.floor(most + 1e-9) >= Math.ceil(least - 1e-9);
}
