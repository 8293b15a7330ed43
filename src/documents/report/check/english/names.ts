import type { Kind } from '../../words.ts';
import { ofSentences } from './by-hand.ts';

const SWAPPED = [
  /\bCPPCC suggestions?\b|\bsuggestions? of (?:the )?CPPCC\b/gi,
  /\bproposals? of (?:the )?(?:deputies|people's congress(?:es)?|congress)\b|\bdeputies' proposals?\b/gi,
  /\bmotions?\b/gi,
];

/** Suggestions of the CPPCC, proposals of a congress, motions; or the other body in a report of one. */
export const swappedKinds = ofSentences((sentence, { telling }) => {
  const [only] = telling.kinds;
  const foreign =
    telling.kinds.length > 1
      ? []
      : [only === 'suggestion' ? /\bCPPCC\b/g : /\bdeput(?:y|ies)\b|\bpeople's congress\b/gi];
  return [...SWAPPED, ...foreign].flatMap((pattern) => {
    const [word] = sentence.match(pattern) ?? [];
    return word === undefined ? [] : [{ code: 'kind', quote: word }];
  });
});

/** Suggestion no. 188, where 188 is a proposal, or no item of ours at all. */
export const unknownItems = ofSentences((sentence, { telling: { items, summary } }) => {
  // The numbers of confidential items are not told; with any of them, a number that is missing proves nothing.
  if (summary.confidential.size > 0) return [];
  const bare = (number: string | undefined) => number?.replace(/^0+/, '');
  return [
    ...sentence.matchAll(/\b(suggestion|proposal)s? (?:no\.?|number|#)\s*(\d{1,5})\b/gi),
  ].flatMap(([quote, word, number]) => {
    const kind: Kind = word?.toLowerCase() === 'suggestion' ? 'suggestion' : 'proposal';
    const isKnown = [...items.values()].some(
      ({ record }) => record.kind === kind && bare(record.number) === bare(number),
    );
    return isKnown ? [] : [{ code: 'item', quote }];
  });
});
