import type { Kind } from '../words.ts';
import type { Checked, Mistake, Rule } from './mistake.ts';
import { withoutQuotes } from './passage.ts';

/** 建议 of the CPPCC, 提案 of a congress, 议案 for either; or the other body in a report of one. */
export const swappedKinds: Rule = ({ passages, telling }) => {
  const [only] = telling.kinds;
  const foreign =
    telling.kinds.length > 1
      ? []
      : only === 'suggestion'
        ? [/政协提案|政协委员/gu]
        : [/人大代表|人大建议/gu];
  const patterns = [/政协建议|人大(?:代表)?提案|政协委员建议\d|议案/gu, ...foreign];
  return byHand(({ text, line }) =>
    patterns.flatMap((pattern) =>
      [...withoutQuotes(text).matchAll(pattern)]
        .filter(([word], at, all) => at === all.findIndex(([other]) => other === word))
        .map(([word]): Mistake => ({ code: 'kind', line, quote: word })),
    ),
  )({ passages, telling, lastReport: undefined });
};

/** 第188号建议 where 188 is a proposal, or no item of ours at all. */
export const unknownItems: Rule = (checked) => {
  const { items, summary } = checked.telling;
  const known = [...items.values()].map(({ record }) => record);
  // The numbers of confidential items are not told; with any of them, a number that is missing proves nothing.
  if (summary.confidential.size > 0) return [];
  return byHand(({ text, line }) =>
    [...text.matchAll(/第(\d{1,5})号(建议|提案)/gu)].flatMap(
      ([quote, number, word]): readonly Mistake[] => {
        const kind: Kind = word === '建议' ? 'suggestion' : 'proposal';
        const same = known.filter(
          (record) => record.number?.replace(/^0+/, '') === number?.replace(/^0+/, ''),
        );
        return same.some((record) => record.kind === kind) ? [] : [{ code: 'item', line, quote }];
      },
    ),
  )(checked);
};

/** A 届次 that none of the items has. */
export const wrongMeetings: Rule = (checked) => {
  const sessions = [...checked.telling.items.values()].flatMap(({ record }) =>
    record.meeting === undefined ? [] : sessionsIn(record.meeting).map(({ key }) => key),
  );
  const known = new Set(sessions);
  if (known.size === 0) return [];
  return byHand(({ text, line }) =>
    sessionsIn(text)
      .filter(({ key }) => !known.has(key))
      .map(({ quote }): Mistake => ({ code: 'meeting', line, quote })),
  )(checked);
};

const NUMERAL = '[一二三四五六七八九十\\d]+';
const SESSION = new RegExp(
  `(?:(?<cppcc>政协\\p{Script=Han}{0,4}?)?第?(?<term>${NUMERAL})届)(?<npc>人大|人民代表大会)?(?:第?(?<session>${NUMERAL})次(?:全体)?会议|(?<short>[一二三四五六七八九十]+)次)`,
  'gu',
);

/** 市十九届人大五次会议, 政协第十四届四次会议: which term, session and body. */
function sessionsIn(text: string) {
  return [...text.matchAll(SESSION)].flatMap((match) => {
    const { cppcc, npc, term, session, short } = match.groups ?? {};
    const body = npc !== undefined ? 'npc' : cppcc !== undefined ? 'cppcc' : '';
    return [{ quote: match[0], key: `${body} ${term} ${session ?? short}` }];
  });
}

const byHand =
  (rule: (passage: Checked['passages'][number]) => readonly Mistake[]): Rule =>
  ({ passages }) =>
    passages.filter((passage) => passage.byHand).flatMap(rule);
