import { references } from '../../proposal/references.ts';
import type { Rule } from '../rule.ts';

/** The other items of a meeting or an urge are in the registry; what is counted once must be found from each of them. */
export const withItemsUnknown: Rule = {
  code: 'with-items-unknown',
  severity: 'warning',
  find({ items, complete }) {
    const ids = new Set(items.map(({ id }) => id));
    if (!complete) return [];
    return items.flatMap(({ path, record }) =>
      references(record)
        .filter(({ to, path: at }) => at[0] !== 'joined' && !ids.has(to))
        .map(({ to, path: at }) => ({ path, pointer: `/${at.join('/')}`, args: { other: to } })),
    );
  },
};
