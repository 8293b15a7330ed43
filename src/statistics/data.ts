import type { Breakdown } from './breakdown.ts';
import type { Figure } from './figure.ts';
import { figuresOf } from './figures.ts';
import type { Member, Unit } from './member.ts';
import { percent } from './percent.ts';
import type { Summary } from './summarise.ts';

/** The summary for programs: every number beside its members, in identifiers, never in words. */
export function dataOf(summary: Summary) {
  return namesHidden(everything(summary), summary.confidential);
}

/** Of confidential items the id alone is told: no names of persons or units beside it. */
function namesHidden<T>(value: T, confidential: ReadonlySet<string>): T {
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
  const { received, handling, first, final, opinions, ownOpinions } = summary;
  return {
    year: summary.year,
    as_of: summary.asOf,
    titles: Object.fromEntries(summary.titles),
    not_yet_in: summary.later.map(({ id }) => id),
    confidential: [...summary.confidential],
    base: whole(summary.base, 'item'),
    to_answer: whole(summary.toAnswer, 'item'),
    answered_by_government: whole(summary.byGovernment, 'item'),
    figures: Object.fromEntries(
      figuresOf(summary).map((figure) => [figure.id, figureData(figure)]),
    ),
    breakdowns: {
      received: breakdownData(received.byKindLevelRole, 'item'),
      received_by_kind_and_role: breakdownData(received.byKindRole, 'item'),
      received_by_role: breakdownData(received.byRole, 'item'),
      on_time: breakdownData(handling.onTime.outcomes, 'item'),
      first_result: breakdownData(first.result.byRating, 'form'),
      first_attitude: breakdownData(first.attitude.byRating, 'form'),
      final_result: breakdownData(final.result.byRating, 'form'),
      final_attitude: breakdownData(final.attitude.byRating, 'form'),
      classes: breakdownData(summary.classes.byClass, 'item'),
      topics: breakdownData(summary.topics, 'item'),
      opinions_on_time: breakdownData(opinions.onTime.outcomes, 'opinion'),
      own_opinions_on_time: breakdownData(ownOpinions.onTime.outcomes, 'item'),
      urges: breakdownData(summary.urges.byWay, 'urge'),
      ...(summary.classes.now && { classes_now: breakdownData(summary.classes.now, 'item') }),
      requests: breakdownData(summary.requests.byKind, 'request'),
      overrides: breakdownData(summary.exceptions.byGate, 'override'),
    },
    second_rounds: summary.secondRounds.items.map(({ member, ...rest }) => ({
      id: member.id,
      ...rest,
    })),
  };
}

function figureData({ unit, numerator, denominator, excluded }: Figure) {
  return {
    unit,
    n: numerator.length,
    ...(denominator !== undefined && {
      of: denominator.length,
      percent: percent(numerator.length, denominator.length) ?? null,
    }),
    numerator: listed(numerator, unit),
    ...(denominator !== undefined && { denominator: listed(denominator, unit) }),
    excluded,
  };
}

interface BreakdownData {
  readonly dimension: string;
  readonly n: number;
  readonly parts: readonly object[];
  readonly unstated: object;
  readonly overlapping: object;
}

function breakdownData(parted: Breakdown, unit: Unit): BreakdownData {
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
