import type { FigureId } from './figure.ts';
import { figuresOf } from './figures.ts';
import type { Fraction } from './measure.ts';
import type { Unit } from './member.ts';
import { inSteps } from './percent.ts';
import { printedPercent, type Rounding, stepsIn, withZeros } from './rounding.ts';
import type { Summary } from './summarise.ts';

interface Value {
  readonly n: number;
  readonly of?: number;
}

/** A figure beside the same figure of the year before. Counts change by pieces and per cent, rates by points. */
export interface Comparison {
  readonly id: FigureId;
  readonly unit: Unit;
  readonly now: Value;
  readonly before: Value;
  readonly difference: number;
  /** By how much of what it was the count changed; absent from nothing. */
  readonly change?: Fraction;
  /** 百分点: between the two percentages as they are printed, so that whoever subtracts them finds the same. */
  readonly points?: string;
}

/** Every figure that is something in either year, in the order in which figures are told. */
export function compared(now: Summary, before: Summary): readonly Comparison[] {
  const earlier = new Map(figuresOf(before).map((figure) => [figure.id, figure]));
  return figuresOf(now).flatMap(({ id, unit, numerator, denominator }) => {
    const old = earlier.get(id);
    if (old === undefined) return [];
    const value = { n: numerator.length, ...(denominator && { of: denominator.length }) };
    const was = { n: old.numerator.length, ...(old.denominator && { of: old.denominator.length }) };
    if (nothing(value) && nothing(was)) return [];
    return [comparison({ id, unit, now: value, before: was }, now.rounding)];
  });
}

const nothing = ({ n, of = 0 }: Value) => n === 0 && of === 0;

function comparison(
  head: Pick<Comparison, 'id' | 'unit' | 'now' | 'before'>,
  rounding: Rounding,
): Comparison {
  const { now, before } = head;
  const difference = now.n - before.n;
  const points = pointsBetween(now, before, rounding);
  return {
    ...head,
    difference,
    ...(before.n > 0 && { change: { n: Math.abs(difference), of: before.n } }),
    ...(points !== undefined && { points }),
  };
}

/** With its sign; undefined where one of the two is no rate, or one of nothing. */
function pointsBetween(now: Value, before: Value, rounding: Rounding): string | undefined {
  if (now.of === undefined || before.of === undefined) return undefined;
  const [one, other] = [now, before].map(({ n, of = 0 }) => printedPercent(n, of, rounding));
  if (one === undefined || other === undefined) return undefined;
  const steps = stepsIn(one, rounding) - stepsIn(other, rounding);
  const text = withZeros(inSteps(Math.abs(steps), rounding.decimals), rounding);
  if (steps === 0) return text;
  return `${steps > 0 ? '+' : '-'}${text}`;
}
