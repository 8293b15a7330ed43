import { remainderOf } from '../../statistics/figure.ts';
import type { Block } from '../../terminal/view.ts';
import { named } from './named.ts';
import { outcomeBlocks } from './outcomes.ts';
import { rateColumns, rateRow, type Telling } from './words.ts';

/** How far the items have come that we must answer, with the late and the open ones named. */
export function handlingBlocks(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { answered, onTime, closed, faceContact, contact } = summary.handling;
  const heading: Block = { type: 'heading', text: statistics.sections.handling };
  if (summary.toAnswer.length === 0) {
    return [heading, { type: 'text', text: statistics.nothingToAnswer }];
  }
  const ids = new Set(summary.toAnswer.map(({ id }) => id));
  const unstated = summary.received.byRole.unstated.filter(({ id }) => ids.has(id)).length;
  return [
    heading,
    {
      type: 'table',
      columns: rateColumns(messages),
      rows: [answered, onTime.rate, closed, faceContact, contact].map((figure) =>
        rateRow(figure, telling),
      ),
    },
    {
      type: 'text',
      text: { text: statistics.answerBase(summary.toAnswer.length, unstated), tone: 'dim' },
    },
    ...named(
      { label: statistics.byGovernment, members: summary.byGovernment, unit: 'item', tone: 'dim' },
      telling,
    ),
    ...outcomeBlocks(onTime, telling),
    ...named(
      {
        label: statistics.notMet,
        members: remainderOf(faceContact),
        unit: 'item',
      },
      telling,
    ),
  ];
}
