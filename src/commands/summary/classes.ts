import type { Office } from '../../proposal/office.ts';
import { remainderOf } from '../../statistics/figure.ts';
import type { Block } from '../../terminal/view.ts';
import { named } from './named.ts';
import { roundingBlocks } from './shares.ts';
import { share, type Telling } from './words.ts';

/** The result classes of the office's scheme over the items that have one. */
export function classBlocks(telling: Telling, office: Office): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { classified, byClass } = summary.classes;
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
  const row = (label: string, said: string, n: number) => [label, `${n}/${of}`, share(n, of), said];
  return [
    heading,
    {
      type: 'table',
      columns: [
        { title: columns.class },
        { title: columns.ratio, align: 'right' },
        { title: columns.share, align: 'right' },
        { title: columns.meaning, shrinks: true },
      ],
      rows: [
        ...byClass.parts.map(({ value, members }) =>
          row(value, meaning.get(value) ?? unknown, members.length),
        ),
        row(columns.total, '', of),
      ],
    },
    {
      type: 'text',
      text: { text: statistics.classBase(of, classified.denominator.length), tone: 'dim' },
    },
    ...roundingBlocks(
      byClass.parts.map(({ members }) => members.length),
      of,
      messages,
    ),
    ...open,
  ];
}
