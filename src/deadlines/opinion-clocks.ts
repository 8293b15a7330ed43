import type { Opinion } from '../proposal/record.ts';
import { type Clock, clockOf } from './clock.ts';
import { closing } from './closing.ts';
import { opinionHolder } from './holder.ts';
import { type Case, opinionDue } from './matters.ts';

/** One for every opinion asked of another unit or of a section of ours. */
export function opinionClocks(item: Case): readonly Clock[] {
  return (item.record.opinions ?? []).map((opinion) => opinionClock(item, opinion));
}

function opinionClock(item: Case, opinion: Opinion): Clock {
  const { record, office, asOf, calendar } = item;
  const { from, requested_on, received_on, adequate, reason } = opinion;
  const thin = received_on !== undefined && adequate === false ? true : undefined;
  return clockOf(
    {
      duty: 'opinion',
      subject: from,
      holder: opinionHolder(from, record, office),
      start: requested_on,
      choice: opinionDue(item, opinion),
      metOn: received_on,
      ended: closing(record, requested_on),
      thin,
      remarks: thin ? [{ code: 'thin', reason }] : [],
    },
    asOf,
    calendar,
  );
}
