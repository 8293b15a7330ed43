import type { Rating } from '../proposal/record.ts';
import { type Breakdown, breakdown } from './breakdown.ts';
import { type Rate, rate } from './figure.ts';
import type { Form } from './forms.ts';

/** The levels a form offers, best first. */
export const ratings: readonly Rating[] = [
  'very_satisfied',
  'satisfied',
  'basically_satisfied',
  'understanding',
  'dissatisfied',
];

/** Whether a rating counts as satisfied; 基本满意 only where it is said that it does. */
export function isSatisfied(rating: Rating, withBasically: boolean): boolean {
  return (
    rating === 'very_satisfied' ||
    rating === 'satisfied' ||
    (withBasically && rating === 'basically_satisfied')
  );
}

export type Aspect = 'result' | 'attitude';

/** One of the two things a form asks about, over the forms that came back. */
export interface Rated {
  readonly byRating: Breakdown;
  readonly satisfied: Rate;
  readonly satisfiedOrBasically: Rate;
}

export interface Satisfaction {
  readonly returned: Rate;
  /** Every form that went out by the rating of the result; one that did not come back is `no_feedback`. */
  readonly sent: Breakdown;
  readonly result: Rated;
  readonly attitude: Rated;
}

/** How satisfied people are who said so: over forms returned, beside how many were. */
export function satisfaction(stage: 'first' | 'final', forms: readonly Form[]): Satisfaction {
  const returned = forms.filter(({ answer }) => answer !== undefined);
  return {
    returned: rate(
      { id: `${stage}_forms_returned`, unit: 'form' },
      forms,
      ({ answer }) => answer !== undefined,
    ),
    sent: breakdown(forms, [
      {
        id: 'rating',
        valuesOf: ({ answer }) => [answer?.result ?? 'no_feedback'],
        order: [...ratings, 'no_feedback'],
      },
    ]),
    result: rated(stage, 'result', returned),
    attitude: rated(stage, 'attitude', returned),
  };
}

function rated(stage: 'first' | 'final', aspect: Aspect, returned: readonly Form[]): Rated {
  const over = (id: Rate['id'], withBasically: boolean) =>
    rate({ id, unit: 'form' }, returned, ({ answer }) => {
      const rating = answer?.[aspect];
      return rating === undefined ? 'not_rated' : isSatisfied(rating, withBasically);
    });
  return {
    byRating: breakdown(returned, [
      {
        id: 'rating',
        valuesOf: ({ answer }) => (answer?.[aspect] === undefined ? [] : [answer[aspect]]),
        order: ratings,
      },
    ]),
    satisfied: over(`${stage}_${aspect}_satisfied`, false),
    satisfiedOrBasically: over(`${stage}_${aspect}_satisfied_or_basically`, true),
  };
}
