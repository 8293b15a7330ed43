import type { Block } from '../../terminal/view.ts';
import { named } from './named.ts';
import { shareCells } from './shares.ts';
import type { Telling } from './words.ts';

/** Items by topic; where topics overlap, that is said. */
export function topicBlocks(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { whole, parts, unstated, overlapping } = summary.topics;
  const { received } = summary;
  const { columns } = statistics;
  const counts = parts.map(({ members }) => members.length);
  const { cells, below } = shareCells([...counts, unstated.length], whole.length, telling);
  const sum = counts.reduce((total, n) => total + n, 0);
  return [
    { type: 'heading', text: statistics.sections.topics },
    {
      type: 'table',
      columns: [
        { title: columns.topic, shrinks: true },
        { title: columns.ratio, align: 'right' },
        { title: columns.share, align: 'right' },
      ],
      rows: [
        ...parts.map(({ value, members }, at) => [
          value,
          `${members.length}/${whole.length}`,
          cells[at] ?? '',
        ]),
        ...(unstated.length > 0
          ? [[statistics.noTopic, `${unstated.length}/${whole.length}`, cells.at(-1) ?? '']]
          : []),
      ],
    },
    {
      type: 'text',
      text: {
        text: statistics.topicBase(whole.length, received.byRole.whole.length - whole.length),
        tone: 'dim',
      },
    },
    ...(overlapping.length > 0
      ? [{ type: 'text' as const, text: statistics.overlap(overlapping.length, sum) }]
      : below),
    ...named({ label: statistics.noTopic, members: unstated, unit: 'item' }, telling),
  ];
}
