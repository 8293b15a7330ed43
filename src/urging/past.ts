import type { Clock } from '../deadlines/clock.ts';
import type { Urge } from '../proposal/record.ts';

/** Whether an urge was about this duty as it runs now, whichever date was told. */
export function isAbout(urge: Urge, { duty, subject, start, holder }: Clock): boolean {
  return (
    urge.about === duty &&
    urge.on >= start &&
    (subject === undefined ||
      urge.subject === subject ||
      (urge.subject === undefined && (urge.to === subject || urge.to === holder.name)))
  );
}

/** Whether it was about the date that holds now. An extension begins the ladder anew. */
export function toldThisDate(urge: Urge, { due }: Clock): boolean {
  return urge.due_on === undefined || urge.due_on === due;
}

/** How often somebody has been urged about a duty; what only the leader was told does not count. */
export function timesUrged(urges: readonly Urge[], clock: Clock): number {
  return urges.filter((urge) => urge.rung !== 'leader' && isAbout(urge, clock)).length;
}
