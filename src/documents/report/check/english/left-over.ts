import { reportYears } from '../left-over.ts';
import { ofSentences } from './by-hand.ts';

/** A number that was never filled in: __ items, XX suggestions, a rate of %. */
const GAPS = [
  /\b[Xx_]{1,4}\s*(?=items?\b|suggestions?\b|proposals?\b|forms?\b|times\b|%)/g,
  /_{2,}/g,
  /\b(?:is|was|were|of|at|to|reached|reaching)\s+%/g,
];

export const gaps = ofSentences((sentence) =>
  GAPS.flatMap((gap) =>
    [...sentence.matchAll(gap)].map(({ index }) => ({
      code: 'gap',
      quote: sentence.slice(Math.max(0, index - 16), index + 20),
    })),
  ),
);

const HEAD_YEAR = /^(?:In|During|Throughout|Over)\s+(?:the year\s+)?((?:19|20)\d{2})\b/;
const TITLE_YEAR =
  /\b(?:handling|report|circular|overview|summary)\b.{0,90}\b(?:in|for|of)\s+((?:19|20)\d{2})$/i;

/** Last year's year at the head of a sentence or at the end of a title. */
export const oldYears = ofSentences((sentence, { telling }) => {
  const found = HEAD_YEAR.exec(sentence) ?? TITLE_YEAR.exec(sentence);
  if (found === null) return [];
  const { year, isMeant } = reportYears(telling);
  return isMeant(Number(found[1]))
    ? []
    : [{ code: 'old-year', quote: sentence.slice(0, 48), known: String(year) }];
});
