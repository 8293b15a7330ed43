import { type ContactFault, contactFaults } from '../../proposal/contact-faults.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** One fault of contact data as a rule: cheaper to ask for now than once the letter is back. */
export const contactRule = (code: ContactFault['fault']): Rule => ({
  code,
  severity: 'warning',
  inPerson(person) {
    const found = contactFaults(person).find(({ fault }) => fault === code);
    if (found === undefined) return NOTHING;
    const { key } = found;
    return [{ pointer: `/${key}`, args: { name: person.name, value: person[key] ?? '' } }];
  },
});
