import type { Rule } from '../rule.ts';

/** Items handled together name each other. */
export const joinedOneSided: Rule = {
  code: 'joined-one-sided',
  severity: 'warning',
  find({ items }) {
    const partners = new Map(items.map(({ id, record }) => [id, record.joined?.with ?? []]));
    return items.flatMap(({ id, path, record: { joined } }) =>
      (joined?.with ?? []).flatMap((other, index) =>
        partners.get(other)?.includes(id) === false
          ? [{ path, pointer: `/joined/with/${index}`, args: { id, other } }]
          : [],
      ),
    );
  },
};
