import { remainderOf } from '../../statistics/figure.ts';
import type { Block } from '../../terminal/view.ts';
import { figureRow } from './facts.ts';
import { named } from './named.ts';
import type { Telling } from './words.ts';

/** What became since of what last year promised. */
export function lastYearBlocks(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { solved, promisesKept } = summary.lastYear;
  const rows = [...figureRow(solved, telling), ...figureRow(promisesKept, telling)];
  const heading: Block = { type: 'heading', text: statistics.sections.last_year };
  if (rows.length === 0) return [heading, { type: 'text', text: statistics.noLastYear }];
  return [
    heading,
    { type: 'facts', rows },
    ...named({ label: statistics.stillOpen, members: remainderOf(solved), unit: 'item' }, telling),
    ...named(
      {
        label: statistics.notKept,
        members: remainderOf(promisesKept),
        unit: 'promise',
        tone: 'late',
      },
      telling,
    ),
  ];
}
