import { answeredOn } from '../proposal/recipients.ts';
import type { Duration } from './clock.ts';
import { officeOf } from './holder.ts';
import { type Case, dateOf } from './matters.ts';

/** A reply that is to be public, from the day everybody who must have it had it. Closing does not make it public. */
export function publication(item: Case): readonly Duration[] {
  const { record, office } = item;
  const replies = (record.replies ?? []).flatMap((reply) => {
    const open = reply.publicity === 'full' || reply.publicity === 'summary';
    const on = open ? answeredOn(record, reply) : undefined;
    return on === undefined ? [] : [{ reply, on }];
  });
  return replies.map(({ reply, on }, index): Duration => {
    const next = replies[index + 1];
    return {
      duty: 'publication',
      round: reply.round,
      holder: officeOf(office),
      start: on,
      choice: dateOf(item, { duty: 'publication', start: on, own: { delivered: on } }),
      metOn: reply.published?.on,
      ended: next && { on: next.on, by: 'new_round' },
    };
  });
}

export function filing(item: Case): readonly Duration[] {
  const { record, office } = item;
  const { closed, archived } = record;
  if (!closed) return [];
  const choice = dateOf(item, { duty: 'filing', start: closed.on, own: { closed: closed.on } });
  return [
    {
      duty: 'filing',
      holder: officeOf(office),
      start: closed.on,
      choice,
      metOn: archived?.on,
    },
  ];
}
