import { partOf } from '../../../statistics/breakdown.ts';
import { type Content, paragraph } from '../part.ts';
import { printedShare, printedSum } from '../printed.ts';
import type { Telling } from '../telling.ts';
import type { Kind } from '../words.ts';

/** 类别统计表: every class of the scheme, zero rows too, with the total, the base and what the letters mean. */
export function classTableFacts({
  summary,
  office,
  words,
  messages,
  kinds,
}: Telling): readonly Content[] {
  const { appendices, frame } = messages.report;
  const { classified, byClass, byKindClass } = summary.classes;
  const of = byClass.whole.length;
  const columns = appendices.classColumns;
  const meanings = new Map(office.classes?.map(({ letter, meaning }) => [letter, meaning]));
  const each = kinds.length > 1 ? kinds : [];
  const inBody = (kind: Kind) => byKindClass.parts.find(({ value }) => value === kind);
  const inBodies = (value: string) =>
    each.map((kind) => {
      const { within } = inBody(kind) ?? {};
      return String(within === undefined ? 0 : partOf(within, value).length);
    });
  const counts = byClass.parts.map(({ members }) => members.length);
  const sum = printedSum(counts, of);
  return [
    {
      type: 'table',
      columns: [
        { title: columns.class },
        { title: columns.meaning },
        ...each.map((kind) => ({ title: words.body(kind), align: 'right' as const })),
        { title: columns.items, align: 'right' },
        { title: columns.share, align: 'right' },
      ],
      rows: [
        ...byClass.parts.map(({ value, members }) => [
          frame.classOf(value),
          meanings.get(value) ?? messages.statistics.unknownClass,
          ...inBodies(value),
          String(members.length),
          printedShare(members.length, of),
        ]),
        [
          appendices.total,
          '',
          ...each.map((kind) => String(inBody(kind)?.members.length ?? 0)),
          String(of),
          printedShare(of, of),
        ],
      ],
    },
    ...paragraph(
      appendices.classBase(of, classified.denominator.length, words.us) +
        (sum === undefined ? '' : appendices.shareSum(sum)),
    ),
  ];
}
