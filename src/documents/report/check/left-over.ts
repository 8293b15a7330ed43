import { isPrompt } from '../file/prompt.ts';
import type { Telling } from '../telling.ts';
import type { Mistake, MistakeCode, Rule } from './mistake.ts';
import { sentencesOf } from './passage.ts';

/** A number that was never filled in: 各类建议提案件, 占%, ××件, 年月日. */
const GAPS = [
  /(?:建议|提案|共|各类|收到|受理|承办|办理|其中)件(?=[，。；、,;（(]|$)/gu,
  /(?:率|占|为|达|达到)\s*[%％]/gu,
  /(?:[×Xx＿_]{1,4}|[○〇Oo]{2,3})(?=件|年|月|日|项|次|份|家|[%％])/gu,
  /(?<!\d)年\s*月\s*日/gu,
];

/** A place that nobody has filled in. */
export const unfilled: Rule = ({ passages }) =>
  passages
    .filter(({ text }) => isPrompt(text))
    .map(({ text, line }) => ({ code: 'unfilled', line, quote: text }));

/** A number that is missing. */
export const gaps: Rule = ({ passages }) =>
  passages.flatMap(({ text, line }) =>
    GAPS.flatMap((gap) =>
      [...text.matchAll(gap)].map((match) => mistake('gap', line, around(text, match.index))),
    ),
  );

/** A year at the head of a sentence, and the one in a title. */
const HEAD_YEAR = /^.{0,4}?((?:19|20)\d{2})年(?:度|以来|，|,|我|共|全|市|县|区|省|在)/u;
const TITLE_YEAR =
  /(?<!较|比|与|对|按照|根据)((?:19|20)\d{2})年度?\p{Script=Han}{0,24}(?:工作总结|情况的?报告|情况的?通报|总体情况)/u;

/** The year of a report, and which years it may speak of in its own right: a period may reach over several, and the next one is to come. */
export function reportYears({ summary: { year, period, asOf } }: Telling) {
  const first = period.kind === 'dates' ? Number(period.from?.slice(0, 4) ?? 0) : year;
  const last = (period.kind === 'meetings' ? Number(asOf.slice(0, 4)) : year) + 1;
  return { year, isMeant: (said: number) => first <= said && said <= last };
}

/** Last year's year at the head of a sentence or a title, left over from last year's report. */
export const oldYears: Rule = ({ passages, telling }) => {
  const { year, isMeant } = reportYears(telling);
  return passages
    .filter(({ byHand }) => byHand)
    .flatMap(({ text, line }) =>
      sentencesOf(text).flatMap((sentence) => {
        const found = HEAD_YEAR.exec(sentence) ?? TITLE_YEAR.exec(sentence);
        const said = Number(found?.[1]);
        return found === null || isMeant(said)
          ? []
          : [mistake('old-year', line, sentence.slice(0, 24), String(year))];
      }),
    );
};

/** A sentence that stands twice, so that another may be missing. */
export const repeated: Rule = ({ passages }) => {
  const seen = new Map<string, number>();
  return passages.flatMap(({ text, line }) =>
    sentencesOf(text).flatMap((sentence) => {
      const key = sentence.replaceAll(/[\s，。；、：:,;.]/gu, '');
      const first = seen.get(key);
      seen.set(key, first ?? line);
      return key.length < 12 || first === undefined
        ? []
        : [mistake('repeated', line, sentence.slice(0, 30), String(first))];
    }),
  );
};

const mistake = (code: MistakeCode, line: number, quote: string, known?: string): Mistake => ({
  code,
  line,
  quote,
  ...(known !== undefined && { known }),
});

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 8), at + 10);
