import type { Check } from './check.ts';

/** A reference into people/ leads to a file that is there. */
export const personLinks: Check = ({ items, people }) =>
  items.flatMap(({ path, record }) =>
    record.proposers.flatMap(({ person }, index) =>
      person === undefined || people.includes(person)
        ? []
        : [
            {
              code: 'person-missing',
              severity: 'error' as const,
              path,
              pointer: `/proposers/${index}/person`,
              args: { person },
            },
          ],
    ),
  );
