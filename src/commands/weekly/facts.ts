import type { Duty, SectionWeek } from '../../progress/week.ts';

/** A section's week for programs; titles are left to the items. */
export function weekFacts(week: SectionWeek) {
  const { section, inHand, cameIn, moved, answered, closed, stuck, coming, overdue } = week;
  return {
    section,
    in_hand: inHand.map(({ id }) => id),
    came_in: cameIn.map(({ id }) => id),
    moved: moved.map(({ item, events }) => ({
      id: item.id,
      events: events.map(({ on, kind }) => ({ on, kind })),
    })),
    answered: answered.map(({ id }) => id),
    closed: closed.map(({ id }) => id),
    stuck: stuck.map(({ item, status, last, days }) => ({
      id: item.id,
      status,
      last: { on: last.on, kind: last.kind },
      days,
    })),
    coming: coming.map(dutyFacts),
    overdue: overdue.map(dutyFacts),
  };
}

function dutyFacts({ item, clock }: Duty) {
  const { duty, subject, round, holder, due, days, certainty } = clock;
  return { id: item.id, duty, subject, round, holder, due, days, certainty };
}
