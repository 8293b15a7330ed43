import type { Proposal } from '../proposal/record.ts';
import type { Duration } from './clock.ts';
import type { IsoDate } from './date.ts';

/** What took a duty away that began on `start`. Feedback that comes after closing begins a duty anew: closing does not end that. */
export function closing({ closed }: Proposal, start: IsoDate): Duration['ended'] {
  return closed && closed.on >= start ? { on: closed.on, by: 'closing' } : undefined;
}
