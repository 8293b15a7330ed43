import { type Recipient, receipts } from '../proposal/recipients.ts';
import type { Reply } from '../proposal/record.ts';
import { type Clock, clockOf } from './clock.ts';
import { closing } from './closing.ts';
import type { IsoDate } from './date.ts';
import { type Case, dateOf } from './matters.ts';
import type { Round } from './rounds.ts';

/** For the last round that reached anybody: one for every recipient who has the reply, and with it the form. */
export function feedbackClocks(item: Case, rounds: readonly Round[]): readonly Clock[] {
  const [last] = (item.record.replies ?? [])
    .filter(({ deliveries }) => deliveries?.some(({ returned }) => !returned))
    .sort((one, other) => other.round - one.round);
  if (!last) return [];
  const next = rounds.find(({ round }) => round > last.round);
  return receipts(item.record, last).flatMap(({ recipient, since }) =>
    since === undefined ? [] : feedbackClock(item, { reply: last, recipient, since, next }),
  );
}

interface Form {
  readonly reply: Reply;
  readonly recipient: Recipient;
  readonly since: IsoDate;
  readonly next: Round | undefined;
}

function feedbackClock(item: Case, { reply, recipient, since, next }: Form): Clock {
  const { record, asOf, calendar } = item;
  return clockOf(
    {
      duty: 'feedback',
      subject: recipient.name,
      round: reply.round,
      holder: { kind: 'proposer', name: recipient.name },
      start: since,
      choice: dateOf(item, { duty: 'feedback', start: since, own: { delivered: since } }),
      metOn: givenOn(reply, recipient),
      ended: closing(record, since) ?? (next && { on: next.start, by: 'new_round' }),
      reminder: true,
    },
    asOf,
    calendar,
  );
}

function givenOn({ feedback = [] }: Reply, { names }: Recipient): IsoDate | undefined {
  return feedback
    .filter(({ from }) => names.includes(from))
    .map(({ on }) => on)
    .sort()[0];
}
