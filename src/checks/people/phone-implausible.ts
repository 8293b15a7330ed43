import { contactRule } from './contact-rule.ts';

/** A number that cannot be dialled: a digit too many or too few, or no number at all. */
export const phoneImplausible = contactRule('phone-implausible');
