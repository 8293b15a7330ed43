import { endOf } from '../../statistics/period.ts';
import type { Block } from '../../terminal/view.ts';
import type { Gathered } from './gather.ts';
import { named } from './named.ts';
import { periodWords, whichWords } from './period-words.ts';
import { type Provenance, provenanceLines } from './provenance.ts';
import { rolledUpBlocks } from './rolled-up.ts';
import type { Telling } from './words.ts';

interface Head {
  readonly gathered: Gathered;
  readonly provenances: readonly Provenance[];
  /** Files of the year that could not be read. */
  readonly notCounted: readonly string[];
}

/** Whose figures, of which year, as of when, and what is not in them. */
export function headBlocks(
  { gathered, provenances, notCounted }: Head,
  telling: Telling,
): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { period, asOf, later, waiting } = summary;
  const end = endOf(period);
  const units = gathered.counted.map(({ registry }) => registry.office.unit);
  const dim = (text: string): Block => ({ type: 'text', text: { text, tone: 'dim' } });
  return [
    {
      type: 'heading',
      text: statistics.title(units.join(statistics.andUnits), whichWords(period, messages)),
    },
    dim(statistics.scope(asOf, periodWords(period, messages))),
    ...provenances.flatMap((one) =>
      provenanceLines(one, messages).map((line) =>
        dim(units.length === 1 ? line : `${one.unit}  ${line}`),
      ),
    ),
    ...rolledUpBlocks(gathered, telling),
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
