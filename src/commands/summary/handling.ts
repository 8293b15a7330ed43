import type { Office } from '../../proposal/office.ts';
import { remainderOf } from '../../statistics/figure.ts';
import type { Block } from '../../terminal/view.ts';
import { factsOf, figureRow, measureRow } from './facts.ts';
import { named } from './named.ts';
import { outcomeBlocks } from './outcomes.ts';
import { rateTable } from './rate-table.ts';
import { targetBlocks } from './targets.ts';
import type { Telling } from './words.ts';

/** How far the items have come that we must answer, with the late and the open ones named. */
export function handlingBlocks(telling: Telling, office: Office): readonly Block[] {
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
    ...rateTable([answered, onTime.rate, closed, faceContact, contact], telling),
    {
      type: 'text',
      text: { text: statistics.answerBase(summary.toAnswer.length, unstated), tone: 'dim' },
    },
    ...targetBlocks(telling, office),
    ...factsOf([
      ...measureRow(summary.spans.toReply, telling),
      ...figureRow(summary.handling.onTimeExtended, telling),
    ]),
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

/** How late the late ones are, and the points inside the items. */
export function handlingDetails(telling: Telling): readonly Block[] {
  const { spans, asks } = telling.summary;
  return factsOf([
    ...measureRow(spans.late, telling),
    ...figureRow(asks.asks, telling),
    ...figureRow(asks.answered, telling),
    ...figureRow(asks.adopted, telling),
  ]);
}
