import type { Breakdown } from '../../statistics/breakdown.ts';
import { figuresOf } from '../../statistics/figures.ts';
import type { Summary } from '../../statistics/summarise.ts';

/** The figures that a report leaves behind for the next run, by id: `24`, or `19/21` for a rate. */
export function printedFigures(summary: Summary): ReadonlyMap<string, string> {
  const rates = figuresOf(summary).map(({ id, numerator, denominator }) => {
    const of = denominator === undefined ? '' : `/${denominator.length}`;
    return [id, `${numerator.length}${of}`] as const;
  });
  return new Map([...counts(summary.received.byKindRole, 'received'), ...rates]);
}

function counts({ whole, parts }: Breakdown, name: string): readonly (readonly [string, string])[] {
  return [
    [name, String(whole.length)],
    ...parts.flatMap(({ value, members, within }) => {
      const below = `${name}.${value}`;
      return within === undefined
        ? [[below, String(members.length)] as const]
        : counts(within, below);
    }),
  ];
}

/** A figure that is not what the last run printed. */
export interface ChangedFigure {
  readonly id: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/** What changed between two runs, in the order of the figures. */
export function changedFigures(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly ChangedFigure[] {
  const ids = [...now.keys(), ...[...before.keys()].filter((id) => !now.has(id))];
  return ids
    .map((id) => ({ id, before: before.get(id), now: now.get(id) }))
    .filter((one) => one.before !== one.now);
}
