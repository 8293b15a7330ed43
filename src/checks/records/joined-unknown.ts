import { across } from '../across.ts';
import type { Rule } from '../rule.ts';

/** An item that is handled together with this one is there. Nothing is said while a file cannot be read: it may be that one. */
export const joinedUnknown: Rule = {
  code: 'joined-unknown',
  severity: 'error',
  across: across({
    note: ({ record: { joined } }) => joined?.with,
    compare: (notes, { ids, complete }) =>
      notes.flatMap(({ id, path, note }) =>
        note.flatMap((other, index) =>
          !complete || ids.has(other)
            ? []
            : [{ path, pointer: `/joined/with/${index}`, args: { id, other } }],
        ),
      ),
  }),
};
