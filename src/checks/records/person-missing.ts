import { across } from '../across.ts';
import type { Rule } from '../rule.ts';

/** A reference into people/ leads to a file that is there. */
export const personMissing: Rule = {
  code: 'person-missing',
  severity: 'error',
  across: across({
    note({ record: { proposers } }) {
      const named = proposers.flatMap(({ person }, index) =>
        person === undefined ? [] : [{ person, index }],
      );
      return named.length === 0 ? undefined : named;
    },
    compare: (notes, { personIds }) =>
      notes.flatMap(({ path, note }) =>
        note.flatMap(({ person, index }) =>
          personIds.has(person)
            ? []
            : [{ path, pointer: `/proposers/${index}/person`, args: { person } }],
        ),
      ),
  }),
};
