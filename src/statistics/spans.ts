import { daysBetween } from '../deadlines/date.ts';
import { partOf } from './breakdown.ts';
import { type Item, replyClock } from './item.ts';
import { type Measure, measure } from './measure.ts';
import type { Timeliness } from './timeliness.ts';

/** How long things took. */
export interface Spans {
  /** From the day the item came in to the day the last proposer had the first reply. */
  readonly toReply: Measure;
  /** How late the late and the overdue replies are. */
  readonly late: Measure;
  /** The same of the opinions others owed us. */
  readonly opinionsLate: Measure;
}

interface Sources {
  readonly replies: Timeliness;
  readonly opinions: Timeliness;
  readonly asOf: string;
}

/** Over the items that we must answer, in calendar days. */
export function spans(toAnswer: readonly Item[], { replies, opinions, asOf }: Sources): Spans {
  return {
    toReply: measure('days_to_reply', toAnswer, (item) => {
      const answered = replyClock(item)?.metOn;
      if (answered === undefined) return 'unanswered';
      const { received_on, assigned_on } = item.record.intake;
      return daysBetween(received_on ?? assigned_on, answered);
    }),
    late: lateness('days_late', replies, asOf),
    opinionsLate: lateness('opinion_days_late', opinions, asOf),
  };
}

/** What is overdue still is late by the days up to the day looked at. */
function lateness(id: Measure['id'], { outcomes, clocks }: Timeliness, asOf: string): Measure {
  const late = [...partOf(outcomes, 'late'), ...partOf(outcomes, 'overdue')];
  return measure(
    id,
    late.map((member) => ({ member })),
    ({ member }) => {
      const clock = clocks.get(member);
      if (clock?.due === undefined) return 'no_deadline';
      return daysBetween(clock.due, clock.metOn ?? asOf);
    },
  );
}
