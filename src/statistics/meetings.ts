import type { Proposal } from '../proposal/record.ts';
import type { Kept } from './summarise.ts';

/** The items of one session and of the time up to the next one of the same body. */
export interface MeetingSpan {
  readonly meeting: string;
  readonly holds: (record: Proposal) => boolean;
}

interface Session {
  readonly meeting: string;
  readonly body: string;
  /** The first day on which an item of it was assigned. */
  readonly from: string;
}

/**
 * An item belongs to the session it names. One that names none, or was put forward between the sessions, belongs to the latest session of
 * its body and level whose items had begun to be handed out by then.
 */
export function meetingSpans(
  kept: readonly Kept[],
  meetings: readonly string[],
): readonly MeetingSpan[] {
  const sessions = sessionsIn(kept);
  return meetings.map((meeting) => ({
    meeting,
    holds: (record) => {
      if (record.meeting !== undefined && record.origin !== 'intersession') {
        return record.meeting === meeting;
      }
      const assigned = record.intake.assigned_on;
      const latest = sessions.findLast(
        ({ body, from }) => body === bodyIn(record) && from <= assigned,
      );
      return latest?.meeting === meeting;
    },
  }));
}

/** The sessions that records name, the earliest first. */
export function sessionsIn(kept: readonly Kept[]): readonly Session[] {
  const found = new Map<string, Session>();
  for (const { record } of kept) {
    const { meeting, origin, intake } = record;
    if (meeting === undefined || origin === 'intersession') continue;
    const key = `${bodyIn(record)} ${meeting}`;
    const known = found.get(key);
    if (known !== undefined && known.from <= intake.assigned_on) continue;
    found.set(key, { meeting, body: bodyIn(record), from: intake.assigned_on });
  }
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const bodyIn = ({ kind, level }: Proposal) => `${level} ${kind}`;
