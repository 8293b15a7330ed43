import { across } from '../across.ts';
import type { Rule } from '../rule.ts';

/** Items handled together name each other. */
export const joinedOneSided: Rule = {
  code: 'joined-one-sided',
  severity: 'warning',
  across: across({
    note: ({ record: { joined } }) => joined?.with,
    compare(notes, { ids }) {
      const partners = new Map(notes.map(({ id, note }) => [id, note]));
      return notes.flatMap(({ id, path, note }) =>
        note.flatMap((other, index) =>
          ids.has(other) && !partners.get(other)?.includes(id)
            ? [{ path, pointer: `/joined/with/${index}`, args: { id, other } }]
            : [],
        ),
      );
    },
  }),
};
