import { contactRule } from './contact-rule.ts';

/** A street and number that every town has, and no post code to tell which. */
export const addressNoPlace = contactRule('address-no-place');
