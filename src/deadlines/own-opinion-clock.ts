import type { Proposal } from '../proposal/record.ts';
import { assignedOn } from '../proposal/role.ts';
import { type Clock, clockOf } from './clock.ts';
import { closing } from './closing.ts';
import type { IsoDate } from './date.ts';
import { holderOf } from './holder.ts';
import { type Case, ownOpinionDue } from './matters.ts';

/** Our opinion to the leading unit, where we co-handle. */
export function ownOpinionClock(item: Case): Clock {
  const { record, office, asOf, calendar } = item;
  const start = assignedOn(record);
  return clockOf(
    {
      duty: 'own_opinion',
      holder: holderOf(record, office),
      start,
      choice: ownOpinionDue(item),
      metOn: sentOn(record),
      ended: closing(record, start),
    },
    asOf,
    calendar,
  );
}

/** The day the first signed opinion went out that did not come back. */
function sentOn({ own_opinions = [] }: Proposal): IsoDate | undefined {
  const days = own_opinions
    .filter(({ signed }) => signed)
    .flatMap(({ deliveries = [] }) => deliveries.filter(({ returned }) => !returned))
    .map(({ on }) => on);
  return days.sort()[0];
}
