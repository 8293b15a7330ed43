import { itemsAmong } from '../../statistics/member.ts';
import type { Block } from '../../terminal/view.ts';
import { named } from './named.ts';
import { outcomeBlocks } from './outcomes.ts';
import { rateTable } from './rate-table.ts';
import type { Telling } from './words.ts';

/** Opinions in both directions: those owed to us, and those we owe where another unit leads. */
export function cooperationBlocks(telling: Telling): readonly Block[] {
  const { statistics } = telling.messages;
  return [
    { type: 'heading', text: statistics.sections.cooperation },
    ...owedToUs(telling),
    ...owedByUs(telling),
  ];
}

function owedToUs(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { received, onTime, thin } = summary.opinions;
  const asked = received.denominator;
  if (asked.length === 0) return [{ type: 'text', text: statistics.noOpinions }];
  return [
    { type: 'text', text: statistics.opinionsBase(asked.length, itemsAmong(asked)) },
    ...rateTable([received, onTime.rate, thin], telling),
    ...outcomeBlocks(onTime, telling),
    ...named(
      {
        label: statistics.figures.opinions_thin.name,
        members: thin.numerator,
        unit: 'opinion',
        tone: 'late',
      },
      telling,
    ),
  ];
}

function owedByUs(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { sent, onTime, closed } = summary.ownOpinions;
  const owed = sent.denominator.length;
  if (owed === 0) return [];
  return [
    { type: 'blank' },
    { type: 'text', text: messages.statistics.ownBase(owed, summary.byGovernment.length) },
    ...rateTable([sent, onTime.rate, closed], telling),
    ...outcomeBlocks(onTime, telling),
  ];
}
