import type { Block } from '../../terminal/view.ts';
import { named } from './named.ts';
import { roundingBlocks } from './shares.ts';
import { share, type Telling } from './words.ts';

/** Items by topic; where topics overlap, that is said. */
export function topicBlocks(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { whole, parts, unstated, overlapping } = summary.topics;
  const { received } = summary;
  const { columns } = statistics;
  const counts = parts.map(({ members }) => members.length);
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
        ...parts.map(({ value, members }) => [
          value,
          `${members.length}/${whole.length}`,
          share(members.length, whole.length),
        ]),
        ...(unstated.length > 0
          ? [
              [
                statistics.noTopic,
                `${unstated.length}/${whole.length}`,
                share(unstated.length, whole.length),
              ],
            ]
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
      : roundingBlocks([...counts, unstated.length], whole.length, messages)),
    ...named({ label: statistics.noTopic, members: unstated, unit: 'item' }, telling),
  ];
}
