import { partOf } from '../../../statistics/breakdown.ts';
import { rateOf } from '../next.ts';
import { printedRate } from '../printed.ts';
import type { Telling } from '../telling.ts';
import type { Kind, RateName } from '../words.ts';
import type { Mistake, Rule } from './mistake.ts';
import { sentencesOf, withoutQuotes } from './passage.ts';

const GOAL = /目标|力争|争取|确保|努力|下一步|明年|target/u;

/** A count in somebody's own words that is not the registry's. */
export const counts: Rule = ({ passages, telling }) => {
  const known = countsOf(telling);
  return passages
    .filter(({ byHand }) => byHand)
    .flatMap(({ text, line }) =>
      sentencesOf(withoutQuotes(text)).flatMap((sentence) =>
        known.flatMap(({ pattern, n }) => {
          const found = pattern.exec(sentence);
          return found === null || Number(found[1]) === n
            ? []
            : [{ code: 'count' as const, line, quote: found[0], known: String(n) }];
        }),
      ),
    );
};

function countsOf({ summary, words, kinds }: Telling) {
  const { byKindRole, byRole } = summary.received;
  const verb = '(?:承办|受理|收到|办理|接到|交办)(?:的)?';
  const total = kinds.length > 1 ? '(?:人大代表)?建议(?:和|、)?(?:政协)?提案' : '';
  const bodies = kinds.map((kind) => ({
    pattern: new RegExp(
      `(?:${verb}|其中|，|、|^)(?:${words.body(kind)}|${kind === 'suggestion' ? '人大(?:代表)?建议|代表建议|建议' : '政协提案|委员提案|提案'})(\\d+)件`,
      'u',
    ),
    n: partOf(byKindRole, kind).length,
  }));
  return [
    { pattern: new RegExp(`共${verb}(?:各类)?${total}(\\d+)件`, 'u'), n: byRole.whole.length },
    // In a text on one body, 提案16件 is its total; of two, that of the body.
    ...bodies,
  ];
}

/** 主办12件 where the office leads ten: of neither body nor of both. What is said of 主办 must not be counted over more than are 主办. */
export const roleCounts: Rule = ({ passages, telling }) => {
  const { byRole, byKindRole } = telling.summary.received;
  const known = byRole.parts.map(({ value, members }) => ({
    words: [
      ...new Set([undefined, ...telling.kinds].map((kind) => telling.words.role(value, kind))),
    ],
    counts: [
      members.length,
      ...byKindRole.parts.flatMap(({ within }) => (within ? [partOf(within, value).length] : [])),
    ],
  }));
  return passages
    .filter(({ byHand }) => byHand)
    .flatMap(({ text, line }) =>
      known.flatMap(({ words, counts: right }): readonly Mistake[] => {
        const pattern = new RegExp(`(?:${words.join('|')})件?(\\d+)件`, 'gu');
        const wrong = [...withoutQuotes(text).matchAll(pattern)].find(
          ([, n]) => !right.includes(Number(n)),
        );
        return wrong === undefined
          ? []
          : [{ code: 'count', line, quote: wrong[0], known: String(right[0]) }];
      }),
    );
};

/** 政协提案16件 … 政协提案分办15件: the roles of a body do not make its total. */
export const roleParts: Rule = ({ passages, telling }) =>
  passages.flatMap(({ text, line }) =>
    telling.kinds.flatMap((kind): readonly Mistake[] => {
      const body = bodyWords(kind, telling);
      const plain = withoutQuotes(text);
      const whole = new RegExp(`(?:${body})(\\d+)件`, 'u').exec(plain)?.[1];
      const roles = roleWords(telling).join('|');
      const listed = new RegExp(`(?:${body})((?:(?:${roles})件?\\d+件[、，和]?)+)`, 'u').exec(
        plain,
      );
      if (whole === undefined || listed === null) return [];
      const [quote, parts = ''] = listed;
      const sum = [...parts.matchAll(/(\d+)件/gu)].reduce((total, [, n]) => total + Number(n), 0);
      return sum === Number(whole) ? [] : [{ code: 'parts', line, quote, known: String(sum) }];
    }),
  );

const bodyWords = (kind: Kind, { words }: Telling): string =>
  [
    words.body(kind),
    ...(kind === 'suggestion'
      ? ['人大(?:代表)?建议', '代表建议', '(?<!、|和)建议']
      : ['政协提案', '委员提案', '(?<!、|和)提案']),
  ].join('|');

const roleWords = ({ words, messages, kinds }: Telling): readonly string[] => [
  ...new Set(
    Object.entries(messages.terms.role).flatMap(([role, word]) => [
      word,
      ...kinds.map((kind) => words.role(role, kind)),
    ]),
  ),
  '会办',
  '牵头',
];

const rateNames: readonly RateName[] = [
  'answered',
  'on_time',
  'closed',
  'face_contact',
  'contact',
  'satisfied',
];

/** A rate that a text may name, with every percentage that is right for it. */
export interface KnownRate {
  readonly name: RateName;
  readonly printed: readonly string[];
  /** What the office calls it, and what it is usually called. */
  readonly words: readonly string[];
}

/** The rates of the report that there is a base for. */
export function knownRates(telling: Telling): readonly KnownRate[] {
  const { summary, words, messages } = telling;
  return rateNames.flatMap((name) => {
    // 满意率 may be told with or without 基本满意: either is right.
    const printed = [
      name,
      ...(name === 'satisfied' ? (['satisfied_or_basically'] as const) : []),
    ].flatMap((one) => printedRate(one, rateOf(one, summary), telling)?.percent ?? []);
    const usual = messages.report.rates[name].replace(/[（(].*/u, '').trim();
    const own = words
      .rate(name)
      .replace(/[（(].*/u, '')
      .trim();
    return printed.length === 0 ? [] : [{ name, printed, words: [...new Set([own, usual])] }];
  });
}

/** What is wrong with a percentage that a text gives for a rate; a target told as a result is known as one. */
export function wrongRate(
  { name, printed }: KnownRate,
  value: string,
  { office }: Telling,
): Pick<Mistake, 'code' | 'known'> | undefined {
  if (printed.some((one) => Number(one) === Number(value))) return undefined;
  const goal = office.targets?.find(({ rate }) => rate === name)?.goal;
  const isGoal = goal !== undefined && Number.parseFloat(goal) === Number(value);
  return {
    code: isGoal ? 'goal' : 'rate',
    known: printed.map((one) => `${one}%`).join('、'),
  };
}

/** A rate in somebody's own words that is not the registry's; the seed's three 100% were next year's target. */
export const rates: Rule = ({ passages, telling }) => {
  const known = knownRates(telling);
  return passages
    .filter(({ byHand }) => byHand)
    .flatMap(({ text, line }) =>
      sentencesOf(text)
        .filter((sentence) => !GOAL.test(sentence))
        .flatMap((sentence) =>
          known.flatMap((rate): readonly Mistake[] => {
            const found = new RegExp(
              `(?<!按时|一次|公开)(?:${rate.words.join('|')})[^，。；%％\\d]{0,16}?(?:均|都)?(?:为|达到|达|是)?\\s*(\\d+(?:\\.\\d+)?)[%％]`,
              'u',
            ).exec(sentence);
            const wrong = found?.[1] === undefined ? undefined : wrongRate(rate, found[1], telling);
            return found === null || wrong === undefined
              ? []
              : [{ ...wrong, line, quote: found[0] }];
          }),
        ),
    );
};
