import { hasBase, pairFrom } from '../arithmetic.ts';
import { numbersIn, ofSentences, sumOf } from './by-hand.ts';

/** 16 items, of which 15 were split: the parts do not make the whole, and what is left over has no name. */
export const parts = ofSentences((sentence) => {
  const [quote, whole, listed = ''] =
    /\b(\d+) items?(?:, (?:of which|namely)|:)\s+((?:\d+ [a-z][a-z' -]{1,40}(?:\([^)]*\))?(?:,? and |, |; |(?=[.;]|$))){2,})/i.exec(
      sentence,
    ) ?? [];
  if (quote === undefined || /\b(?:including|others?|between sessions)\b/i.test(listed)) return [];
  const sum = sumOf(numbersIn(listed.replaceAll(/\([^)]*\)/g, ''), /\b(\d+) [a-z]/gi));
  return sum === Number(whole) ? [] : [{ code: 'parts', quote: quote.trim(), known: String(sum) }];
});

/** 16 proposals (split 15): the roles of a body do not make its total. */
export const roleParts = ofSentences((sentence, { telling }) => {
  const roles = [...new Set(Object.values(telling.messages.terms.role))].join('|');
  const pattern = new RegExp(
    `\\b(\\d+) (?:suggestions?|proposals?)[a-z ]{0,24}\\(((?:(?:${roles}|role not stated) \\d+(?:, )?)+)\\)`,
    'gi',
  );
  return [...sentence.matchAll(pattern)].flatMap(([quote, whole, listed = '']) => {
    const sum = sumOf(numbersIn(listed, / (\d+)/g));
    return sum === Number(whole) ? [] : [{ code: 'parts', quote, known: String(sum) }];
  });
});

/** Of 59 items, all but 2 … the other 58: off by one. */
export const rest = ofSentences((sentence) => {
  const [quote, whole, except, left] =
    /\b(\d+) items\b[^.]{0,60}?\b(?:all but|except(?: for)?|apart from)\s+(\d+)\b[^.]*?\bthe (?:other|remaining)\s+(\d+)\b/i.exec(
      sentence,
    ) ?? [];
  if (quote === undefined) return [];
  const should = Number(whole) - Number(except);
  return should === Number(left) ? [] : [{ code: 'rest', quote, known: String(should) }];
});

/** 14 (66.7%) and 6 (30%): no number of items gives all these shares. */
export const shares = ofSentences((sentence) => {
  const pairs = [
    ...sentence.matchAll(
      /(?<!\d\/)\b(\d+)(?: items?| forms?)?(?: \(|, (?:or )?)(\d+(?:\.(\d+))?)\s?(?:%|per ?cent\b)/gi,
    ),
  ].map(([, n, percent, decimals]) => pairFrom(n, percent, decimals));
  if (pairs.length < 2 || pairs.some(({ percent, n }) => percent === 0 || n === 0)) return [];
  return hasBase(pairs) ? [] : [{ code: 'shares', quote: sentence.slice(0, 60) }];
});
