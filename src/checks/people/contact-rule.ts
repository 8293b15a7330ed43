import { type ContactFault, contactFaults } from '../../proposal/contact-faults.ts';
import type { Rule } from '../rule.ts';

/** One fault of contact data as a rule: cheaper to ask for now than once the letter is back. */
export const contactRule = (code: ContactFault['fault']): Rule => ({
  code,
  severity: 'warning',
  find: ({ people }) =>
    people.flatMap(({ path, data }) =>
      contactFaults(data)
        .filter(({ fault }) => fault === code)
        .map(({ key }) => ({
          path,
          pointer: `/${key}`,
          args: { name: data.name, value: data[key] ?? '' },
        })),
    ),
});
