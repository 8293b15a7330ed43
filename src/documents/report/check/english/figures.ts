import { partOf } from '../../../../statistics/breakdown.ts';
import type { RateName } from '../../words.ts';
import { knownRates, wrongRate } from '../figures.ts';
import { isMoved, movedRates } from '../last-year.ts';
import { ofSentences } from './by-hand.ts';

const VERB = '(?:received|handled|took on|took up|dealt with|were (?:given|assigned))';

/** A count in somebody's own words that is not the registry's. */
export const counts = ofSentences((sentence, { telling: { summary, kinds } }) => {
  const { byKindRole, byRole } = summary.received;
  const total = [
    `${VERB} (?:a total of |altogether |in all )?(\\d+) items?\\b`,
    byRole.whole.length,
  ] as const;
  const words = { suggestion: 'suggestions?', proposal: 'proposals?' };
  const bodies = kinds.map(
    (kind) =>
      [
        `(?:${VERB} (?:a total of )?|: |namely |of which |\\d+ (?:suggestions?|proposals?)(?: of [A-Za-z ]+)?(?: \\([^)]*\\))?(?:,| and) (?:and )?)(\\d+) ${words[kind]}\\b(?! (?:about|on|concerning|for)\\b)`,
        partOf(byKindRole, kind).length,
      ] as const,
  );
  return [total, ...bodies].flatMap(([pattern, n]) => {
    const found = new RegExp(pattern, 'i').exec(sentence);
    return found === null || Number(found[1]) === n
      ? []
      : [{ code: 'count', quote: found[0], known: String(n) }];
  });
});

/** lead 12 where the office leads ten: of neither body nor of both. */
export const roleCounts = ofSentences((sentence, { telling: { summary, words } }) => {
  const { byRole, byKindRole } = summary.received;
  return byRole.parts.flatMap(({ value, members }) => {
    const right = [
      members.length,
      ...byKindRole.parts.flatMap(({ within }) => (within ? [partOf(within, value).length] : [])),
    ];
    const pattern = new RegExp(
      `(?:^|[(,;:] ?|and )${words.role(value)} (\\d+)(?=[,;.)]| and|$)`,
      'gi',
    );
    const wrong = [...sentence.matchAll(pattern)].find(([, n]) => !right.includes(Number(n)));
    return wrong === undefined
      ? []
      : [{ code: 'count', quote: wrong[0].replace(/^\W+/, ''), known: String(right[0]) }];
  });
});

/** What people call a rate, besides the name that the report has for it. */
const CALLED: Partial<Record<RateName, string>> = {
  answered: '(?:answer|answering|reply|response) rate',
  on_time: '(?:on-time|timeliness) rate|timeliness|answered on time',
  closed: '(?:closing|closure|completion) rate',
  face_contact: '(?:face-to-face|in-person)(?: meeting| contact)? rate|met in person',
  contact: 'contact rate',
  satisfied: 'satisfaction(?: rate)?',
};

const GOAL = /\b(?:target|goal|aims?|strive|plan|next year|will|ought|should)\b/i;

/** A rate in somebody's own words that is not the registry's, or the target told for it. */
export const rates = ofSentences((sentence, { telling }) => {
  if (GOAL.test(sentence)) return [];
  return knownRates(telling).flatMap((rate) => {
    const called = [CALLED[rate.name], ...rate.words].filter(Boolean).join('|');
    const found = new RegExp(
      `\\b(?:${called})\\b[^,;.%\\d]{0,28}?(\\d+(?:\\.\\d+)?)\\s?(?:%|per ?cent\\b)`,
      'i',
    ).exec(sentence);
    const wrong = found?.[1] === undefined ? undefined : wrongRate(rate, found[1], telling);
    return found === null || wrong === undefined ? [] : [{ ...wrong, quote: found[0] }];
  });
});

/** 2 points higher than last year, where the two printed reports differ by 3.7. */
export const points = ofSentences((sentence, checked) =>
  movedRates(checked).flatMap(({ name, points: right, known }) => {
    const called = [CALLED[name], checked.telling.words.rate(name).replace(/ ?\(.*/, '')];
    const found = new RegExp(
      `\\b(?:${called.filter(Boolean).join('|')})\\b([^;.\\d]{0,48}?)(\\d+(?:\\.\\d+)?) (?:percentage )?points?( (?:higher|lower|up|down))?`,
      'i',
    ).exec(sentence);
    if (found === null) return [];
    const [quote, before = '', said, behind = ''] = found;
    const isLess = /\b(?:fell|down|lower|decreased|dropped)\b/i.test(before + behind);
    const isMore = /\b(?:rose|up|higher|increased|grew)\b/i.test(before + behind);
    if (isLess === isMore) return [];
    return isMoved(right, (isLess ? -1 : 1) * Number(said))
      ? []
      : [{ code: 'points', quote, known }];
  }),
);
