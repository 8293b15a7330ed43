import type { Messages } from '../messages/index.ts';
import type { Event } from '../proposal/timeline.ts';
import { tell } from './steps/story.ts';

/**
 * One event as it may stand where others read it, such as the message of a commit, which every host shows: without an
 * address, and of a confidential item nothing but what kind of step it was.
 */
export function tellDiscreetly(event: Event, confidential: boolean, messages: Messages): string {
  const { happened } = messages.weekly;
  const isAddress = event.kind === 'corrected' && isPrivate(event.fact.field.split('.'));
  if (confidential || isAddress) {
    return event.kind === 'corrected'
      ? `${happened.corrected} ${event.fact.field}`
      : happened[event.kind];
  }
  return tell(withoutAddress(event), messages);
}

/** Whether a value is somebody's address, of which only that it changed is told. */
export const isPrivate = (path: readonly (string | number)[]): boolean => path.at(-1) === 'address';

function withoutAddress(event: Event): Event {
  if (event.kind !== 'delivered' && event.kind !== 'mail_returned') return event;
  const { address: _, ...fact } = event.fact;
  return { ...event, fact };
}
