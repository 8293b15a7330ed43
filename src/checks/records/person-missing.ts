import type { Rule } from '../rule.ts';

/** A reference into people/ leads to a file that is there. */
export const personMissing: Rule = {
  code: 'person-missing',
  severity: 'error',
  find({ items, people }) {
    const known = new Set(people.map(({ id }) => id));
    return items.flatMap(({ path, record }) =>
      record.proposers.flatMap(({ person }, index) =>
        person === undefined || known.has(person)
          ? []
          : [{ path, pointer: `/proposers/${index}/person`, args: { person } }],
      ),
    );
  },
};
