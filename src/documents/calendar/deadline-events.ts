import { type Clock, isOpen } from '../../deadlines/clock.ts';
import { explain } from '../../deadlines/explain.ts';
import type { Messages } from '../../messages/index.ts';
import type { Proposal } from '../../proposal/record.ts';
import type { DayEvent } from './write-ics.ts';

/** An item as it stood on the day, with the clocks that are wanted; all of its clocks tell which is which. */
export interface Dated {
  readonly id: string;
  readonly record: Proposal;
  readonly clocks: readonly Clock[];
  readonly wanted: (clock: Clock) => boolean;
}

interface Given {
  readonly messages: Messages;
  /** Tells apart the calendars of two offices that handle the same item. ASCII. */
  readonly owner: string;
  /** Days ahead on which to remind. */
  readonly alarms: readonly number[];
  /** What all items are called now: a name that another item has since been given is that one's. */
  readonly ids: ReadonlySet<string>;
}

/** The deadlines of an item as days of a calendar. What is met or over is cancelled, so that a calendar that knows it takes it off. */
export function deadlineEvents(dated: Dated, given: Given): readonly DayEvent[] {
  const { id, record, clocks, wanted } = dated;
  const former = (record.formerly ?? []).filter((one) => !given.ids.has(one));
  const seen = new Map<string, number>();
  return clocks.flatMap((clock) => {
    const part = partOf(clock);
    const nth = 1 + (seen.get(part) ?? 0);
    seen.set(part, nth);
    if (clock.due === undefined || !wanted(clock)) return [];
    const uidOf = (of: string) => `${encodeURIComponent([of, part, nth].join('.'))}@${given.owner}`;
    const event = { uid: uidOf(id), on: clock.due, ...wordsOf(clock, dated, given) };
    return [event, ...former.map((of) => renamed({ ...event, uid: uidOf(of) }, given))];
  });
}

/** The same under a name that the item no longer has, so that a calendar does not show both. */
const renamed = (event: DayEvent, { messages }: Given): DayEvent => ({
  ...event,
  summary: messages.ics.renamed(event.summary),
  status: 'CANCELLED',
  isFormer: true,
  alarms: [],
});

/** What tells a clock from the others of its item, whoever holds it now. */
const partOf = ({ duty, round, subject }: Clock): string =>
  [duty, round ?? '', subject ?? ''].join('.');

function wordsOf(clock: Clock, { id, record }: Dated, { messages, alarms }: Given) {
  const { ics } = messages;
  const status = statusOf(clock);
  const isLate = clock.state === 'overdue' && !clock.reminder;
  const summary = ics.summary(dutyOf(clock, messages), itemOf(record, messages), holderOf(clock));
  return {
    status,
    summary:
      status === 'CANCELLED'
        ? ics.done(summary)
        : isLate
          ? ics.overdue(summary)
          : status === 'TENTATIVE'
            ? ics.provisional(summary)
            : summary,
    description: [
      id,
      ...(record.meeting === undefined ? [] : [record.meeting]),
      ics.holder(holderOf(clock)),
      ...(record.confidential ? [] : explain(clock, messages)),
    ].join('\n'),
    categories: [messages.terms.duty[clock.duty]],
    alarms: status === 'CANCELLED' || clock.reminder ? [] : alarms,
  };
}

function statusOf(clock: Clock): DayEvent['status'] {
  if (!isOpen(clock)) return 'CANCELLED';
  return clock.certainty === 'provisional' ? 'TENTATIVE' : 'CONFIRMED';
}

function dutyOf({ duty, subject, holder }: Clock, { screens, terms }: Messages): string {
  const word = terms.duty[duty];
  return subject === undefined || subject === holder.name ? word : screens.about(word, subject);
}

/** Short, since a calendar shows little of it. The title of a confidential item is not told. */
function itemOf(
  { level, kind, number, title, confidential }: Proposal,
  { ics, screens, terms }: Messages,
): string {
  const reference = screens.kindOf(terms.level[level], terms.kind[kind], number, undefined);
  return confidential ? ics.confidential(reference) : ics.titled(reference, title);
}

function holderOf({ holder: { name, handler } }: Clock): string {
  return handler === undefined ? name : `${name} ${handler}`;
}
