import { remainderOf } from '../../statistics/figure.ts';
import type { Block } from '../../terminal/view.ts';
import { figureRow, type Row } from './facts.ts';
import { named } from './named.ts';
import { partedLine } from './parted-line.ts';
import type { Telling } from './words.ts';

/** What was decided about publishing the replies, what was published, and what still is to be. */
export function publicityBlocks(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { decided, byPublicity, published, byQuarter } = summary.publicity;
  const heading: Block = { type: 'heading', text: statistics.sections.publicity };
  if (decided.numerator.length === 0) {
    return [heading, { type: 'text', text: statistics.noPublicity }];
  }
  const line = (label: string, value: string | undefined): readonly Row[] =>
    value === undefined ? [] : [[label, value]];
  return [
    heading,
    {
      type: 'facts',
      rows: [
        ...figureRow(decided, telling),
        ...line(statistics.breakdowns.publicity, partedLine(byPublicity, 'item', telling)),
        ...figureRow(published, telling),
        ...line(statistics.breakdowns.published_by_quarter, partedLine(byQuarter, 'item', telling)),
      ],
    },
  ];
}

/** What still is to be published, and what nobody has decided about. */
export function publicityDetails(telling: Telling): readonly Block[] {
  const { statistics } = telling.messages;
  const { published } = telling.summary.publicity;
  const undecided = published.excluded.filter(({ reason }) => reason === 'undecided');
  return [
    ...named(
      { label: statistics.toBePublished, members: remainderOf(published), unit: 'item' },
      telling,
    ),
    ...named({ label: statistics.reasons.undecided, members: undecided, unit: 'item' }, telling),
  ];
}
