import { addressWritten } from './address-written.ts';
import { idNumberWritten } from './id-number-written.ts';
import { phoneWritten } from './phone-written.ts';
import type { About } from './rule.ts';

/** Named one by one: every command that tells of a finding loads this file, and not all the rules for it. */
export const personalRules = [idNumberWritten, phoneWritten, addressWritten];

/** What is known of a text that stands under no key, such as a comment. */
const nowhere: About = { key: '', section: '', inSettings: false, today: '' };

/** Whether a text holds a phone, an address or an identity number, which have their place in people/ or none. */
export const holdsPersonalData = (text: string, about = nowhere): boolean =>
  personalRules.some(({ look }) => look(text, about) !== undefined);
