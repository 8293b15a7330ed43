import type { Check, Remark } from './check.ts';

/** Items handled together name each other, and each of them is there. */
export const joined: Check = ({ items, complete }) => {
  const partners = new Map(items.map(({ id, record }) => [id, record.joined?.with]));
  return items.flatMap(({ id, path, record }) =>
    (record.joined?.with ?? []).flatMap((other, index): readonly Remark[] => {
      const at = { path, pointer: `/joined/with/${index}`, args: { id, other } };
      if (!partners.has(other)) {
        return complete ? [{ code: 'joined-unknown', severity: 'error', ...at }] : [];
      }
      if (partners.get(other)?.includes(id)) return [];
      return [{ code: 'joined-one-sided', severity: 'warning', ...at }];
    }),
  );
};
