import type { Mistake, MistakeCode, Rule } from '../mistake.ts';
import { sentencesOf, withoutQuotes } from '../passage.ts';

/** A rule over the sentences that people wrote, without what they quote. */
export const ofSentences =
  (find: (sentence: string, checked: Parameters<Rule>[0]) => readonly Found[]): Rule =>
  (checked) =>
    checked.passages
      .filter(({ byHand }) => byHand)
      .flatMap(({ text, line }) =>
        sentencesOf(withoutQuotes(text)).flatMap((sentence) =>
          find(sentence, checked).map((found): Mistake => ({ ...found, line })),
        ),
      );

export interface Found {
  readonly code: MistakeCode;
  readonly quote: string;
  readonly known?: string;
}

/** The whole numbers in a text, by what stands before or behind each: `(\d+) items`. */
export const numbersIn = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(([, n]) => Number(n));

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
