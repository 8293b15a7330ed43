import type { Rule } from '../rule.ts';

/** An item that is handled together with this one is there. Nothing is said while a file cannot be read: it may be that one. */
export const joinedUnknown: Rule = {
  code: 'joined-unknown',
  severity: 'error',
  find({ items, complete }) {
    if (!complete) return [];
    const known = new Set(items.map(({ id }) => id));
    return items.flatMap(({ id, path, record: { joined } }) =>
      (joined?.with ?? []).flatMap((other, index) =>
        known.has(other) ? [] : [{ path, pointer: `/joined/with/${index}`, args: { id, other } }],
      ),
    );
  },
};
