import { endOf } from '../../statistics/period.ts';
import type { Block } from '../../terminal/view.ts';
import { named } from './named.ts';
import { periodWords } from './period-words.ts';
import { type Provenance, provenanceLines } from './provenance.ts';
import type { Telling } from './words.ts';

interface Head {
  readonly unit: string;
  readonly provenance: Provenance;
  /** Files of the year that could not be read. */
  readonly notCounted: readonly string[];
}

/** Whose figures, of which year, as of when, and what is not in them. */
export function headBlocks(
  { unit, provenance, notCounted }: Head,
  telling: Telling,
): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { year, period, asOf, later, waiting } = summary;
  const end = endOf(period);
  const dim = (text: string): Block => ({ type: 'text', text: { text, tone: 'dim' } });
  return [
    { type: 'heading', text: statistics.title(unit, year) },
    dim(statistics.scope(asOf, periodWords(period, messages))),
    ...provenanceLines(provenance, messages).map(dim),
    ...(period.kind !== 'year' && end !== undefined && end < asOf
      ? [dim(statistics.laterThanPeriod(end, asOf))]
      : []),
    ...(notCounted.length > 0
      ? ([
          {
            type: 'text',
            text: { text: statistics.notCounted(notCounted.length), tone: 'late' },
          },
          { type: 'list', items: notCounted },
        ] as const)
      : []),
    ...named({ label: statistics.notDoneYet, members: waiting, unit: 'item' }, telling),
    ...named({ label: statistics.notYetIn(asOf), members: later, unit: 'item' }, telling),
  ];
}
