import type { Office } from '../../proposal/office.ts';
import { type Breakdown, type Part, partOf } from '../../statistics/breakdown.ts';
import { remainderOf } from '../../statistics/figure.ts';
import type { Block } from '../../terminal/view.ts';
import { named } from './named.ts';
import { shareCells } from './shares.ts';
import { share, type Telling } from './words.ts';

/** The result classes of the office's scheme over the items that have one. */
export function classBlocks(telling: Telling, office: Office): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { classified, byClass, now } = summary.classes;
  const heading: Block = { type: 'heading', text: statistics.sections.classes };
  const of = byClass.whole.length;
  const open = named(
    { label: statistics.unclassified, members: remainderOf(classified), unit: 'item' },
    telling,
  );
  if (of === 0) return [heading, { type: 'text', text: statistics.noClasses }, ...open];
  const { columns } = statistics;
  const meaning = new Map(office.classes?.map((one) => [one.letter, one.meaning]));
  const unknown = office.classes === undefined ? '' : statistics.unknownClass;
  const { cells, below } = shareCells(
    byClass.parts.map(({ members }) => members.length),
    of,
    telling,
  );
  const row = (
    label: string,
    said: string,
    n: readonly [reply: number, now: number, cell?: string],
  ) => [
    label,
    `${n[0]}/${of}`,
    n[2] ?? share(n[0], of, summary),
    ...(now === undefined ? [] : [String(n[1])]),
    said,
  ];
  return [
    heading,
    {
      type: 'table',
      columns: [
        { title: columns.class },
        { title: columns.ratio, align: 'right' },
        { title: columns.share, align: 'right' },
        ...(now === undefined ? [] : [{ title: statistics.classNow, align: 'right' as const }]),
        { title: columns.meaning, shrinks: true },
      ],
      rows: [
        ...byClass.parts.map(({ value, members }, at) =>
          row(value, meaning.get(value) ?? unknown, [
            members.length,
            now === undefined ? 0 : partOf(now, value).length,
            cells[at] ?? '—',
          ]),
        ),
        ...newClasses(now, byClass).map(({ value, members }) =>
          row(value, meaning.get(value) ?? unknown, [0, members.length]),
        ),
        row(columns.total, '', [of, now?.whole.length ?? 0]),
      ],
    },
    {
      type: 'text',
      text: { text: statistics.classBase(of, classified.denominator.length), tone: 'dim' },
    },
    ...below,
    ...open,
  ];
}

/** Classes that only came with a change: the scheme does not list them, and no reply carried them. */
function newClasses(now: Breakdown | undefined, { parts }: Breakdown): readonly Part[] {
  return (now?.parts ?? []).filter(({ value }) => !parts.some((part) => part.value === value));
}
