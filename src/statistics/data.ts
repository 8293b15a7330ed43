import type { Breakdown } from './breakdown.ts';
import type { Figure } from './figure.ts';
import { breakdownsOf, figuresOf, measuresOf } from './figures.ts';
import { type Measure, meanOf, medianOf } from './measure.ts';
import type { Member, Unit } from './member.ts';
import { quotient } from './percent.ts';
import { printedPercent } from './rounding.ts';
import type { Summary } from './summarise.ts';

/** The summary for programs: every number beside its members, in identifiers, never in words. */
export function dataOf(summary: Summary) {
  return namesHidden(everything(summary), summary.hidden);
}

/** Of confidential items the id alone is told: no names of persons or units beside it. */
export function namesHidden<T>(value: T, confidential: ReadonlySet<string>): T {
  if (Array.isArray(value)) return value.map((one) => namesHidden(one, confidential)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const hidden = 'id' in value && confidential.has(String(value.id));
  return Object.fromEntries(
    entries
      .filter(([key]) => !(hidden && key === 'who'))
      .map(([key, one]) => [key, namesHidden(one, confidential)]),
  ) as T;
}

function everything(summary: Summary) {
  return {
    year: summary.year,
    as_of: summary.asOf,
    ...(summary.origins.size > 0 && { from: Object.fromEntries(summary.origins) }),
    titles: Object.fromEntries(summary.titles),
    period: summary.period,
    not_yet_in: summary.later.map(({ id }) => id),
    confidential: [...summary.confidential],
    waiting: summary.waiting.map(({ id }) => id),
    base: whole(summary.base, 'item'),
    to_answer: whole(summary.toAnswer, 'item'),
    answered_by_government: whole(summary.byGovernment, 'item'),
    figures: Object.fromEntries(
      figuresOf(summary).map((figure) => [figure.id, figureData(figure, summary)]),
    ),
    measures: Object.fromEntries(measuresOf(summary).map((one) => [one.id, measureData(one)])),
    breakdowns: Object.fromEntries(
      Object.entries(breakdownsOf(summary)).map(([id, { parted, unit }]) => [
        id,
        breakdownData(parted, unit),
      ]),
    ),
    shares_of_session: summary.shares.map(({ stated, total, members }) => ({
      ...stated,
      ...whole(members, 'item'),
      of: total,
      percent: printedPercent(members.length, total, summary.rounding) ?? null,
    })),
    second_rounds: summary.secondRounds.items.map(({ member, reasons, ...rest }) => ({
      id: member.id,
      ...rest,
    })),
  };
}

export function figureData(
  { unit, numerator, denominator, excluded }: Figure,
  { rounding }: Pick<Summary, 'rounding'>,
) {
  return {
    unit,
    n: numerator.length,
    ...(denominator !== undefined && {
      of: denominator.length,
      percent: printedPercent(numerator.length, denominator.length, rounding) ?? null,
    }),
    numerator: listed(numerator, unit),
    ...(denominator !== undefined && { denominator: listed(denominator, unit) }),
    excluded,
  };
}

export function measureData(one: Measure) {
  const [mean, median] = [meanOf(one), medianOf(one)];
  return {
    unit: 'day',
    n: one.values.length,
    mean: mean === undefined ? null : (quotient(mean) ?? null),
    median: median === undefined ? null : (quotient(median) ?? null),
    least: one.values[0]?.days ?? null,
    most: one.values.at(-1)?.days ?? null,
    values: one.values,
    excluded: one.excluded,
  };
}

export interface BreakdownData {
  readonly dimension: string;
  readonly n: number;
  readonly parts: readonly object[];
  readonly unstated: object;
  readonly overlapping: object;
}

export function breakdownData(parted: Breakdown, unit: Unit): BreakdownData {
  return {
    dimension: parted.dimension,
    n: parted.whole.length,
    parts: parted.parts.map(({ value, members, within }) => ({
      value,
      ...whole(members, unit),
      ...(within && { within: breakdownData(within, unit) }),
    })),
    unstated: whole(parted.unstated, unit),
    overlapping: whole(parted.overlapping, unit),
  };
}

const whole = (members: readonly Member[], unit: Unit) => ({
  n: members.length,
  members: listed(members, unit),
});

/** Items by their ids alone; anything smaller with what tells it apart. */
const listed = (members: readonly Member[], unit: Unit): readonly (string | Member)[] =>
  unit === 'item' ? members.map(({ id }) => id) : members;
