import { type ContactFault, contactFaults } from '../../proposal/contact-faults.ts';
import type { Person } from '../../proposal/person.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** What is wrong with one person's data is five rules' affair, and worked out once. */
const known = new WeakMap<Person, readonly ContactFault[]>();

function faultsOf(person: Person): readonly ContactFault[] {
  const faults = known.get(person) ?? contactFaults(person);
  known.set(person, faults);
  return faults;
}

/** One fault of contact data as a rule: cheaper to ask for now than once the letter is back. */
export const contactRule = (code: ContactFault['fault']): Rule => ({
  code,
  severity: 'warning',
  inPerson(person) {
    const found = faultsOf(person).find(({ fault }) => fault === code);
    if (found === undefined) return NOTHING;
    const { key } = found;
    return [{ pointer: `/${key}`, args: { name: person.name, value: person[key] ?? '' } }];
  },
});
