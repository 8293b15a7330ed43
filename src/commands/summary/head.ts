import type { Block } from '../../terminal/view.ts';
import { named } from './named.ts';
import type { Telling } from './words.ts';

interface Head {
  readonly unit: string;
  /** Files of the year that could not be read. */
  readonly notCounted: readonly string[];
}

/** Whose figures, of which year, as of when, and what is not in them. */
export function headBlocks({ unit, notCounted }: Head, telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { year, asOf, later } = summary;
  return [
    { type: 'heading', text: statistics.title(unit, year) },
    { type: 'text', text: { text: statistics.scope(asOf), tone: 'dim' } },
    ...(notCounted.length > 0
      ? ([
          {
            type: 'text',
            text: { text: statistics.notCounted(notCounted.length), tone: 'late' },
          },
          { type: 'list', items: notCounted },
        ] as const)
      : []),
    ...named({ label: statistics.notYetIn(asOf), members: later, unit: 'item' }, telling),
  ];
}
