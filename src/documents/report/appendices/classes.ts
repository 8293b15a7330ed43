import { partOf } from '../../../statistics/breakdown.ts';
import { type Content, paragraph } from '../part.ts';
import { printedShare, printedShares } from '../printed.ts';
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
  const { appendices, basics, frame } = messages.report;
  const { classified, byClass, byKindClass } = summary.classes;
  const of = byClass.whole.length;
  if (byClass.parts.length === 0) return paragraph(appendices.noClasses);
  const columns = appendices.classColumns;
  const meanings = new Map(office.classes?.map(({ letter, meaning }) => [letter, meaning]));
  const each = kinds.length > 1 ? kinds : [];
  const inBody = (kind: Kind) => byKindClass.parts.find(({ value }) => value === kind);
  const inBodies = (value: string) =>
    each.map((kind) => {
      const { within } = inBody(kind) ?? {};
      return String(within === undefined ? 0 : partOf(within, value).length);
    });
  const counted = byClass.parts.map(({ value, members }) => ({
    value,
    label: frame.classOf(value),
    n: members.length,
  }));
  const { parts, note } = printedShares(counted, of, summary.rounding);
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
        ...parts.map(({ value, label, n, percent }) => [
          label,
          meanings.get(value) ?? messages.statistics.unknownClass,
          ...inBodies(value),
          String(n),
          percent,
        ]),
        [
          appendices.total,
          '',
          ...each.map((kind) => String(inBody(kind)?.members.length ?? 0)),
          String(of),
          printedShare(of, of, summary.rounding),
        ],
      ],
    },
    ...paragraph(
      appendices.classBase(of, classified.denominator.length, words.us) + basics.shareNote(note),
    ),
  ];
}
