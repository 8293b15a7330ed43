import { contactRule } from './contact-rule.ts';

/** An address ends before the door: no number, no village, no building. */
export const addressNoDoor = contactRule('address-no-door');
