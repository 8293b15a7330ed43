import { contactRule } from './contact-rule.ts';

/** A post code that no province has, or another than the one of the address. */
export const postcodeImplausible = contactRule('postcode-implausible');
