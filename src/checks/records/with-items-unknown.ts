import { references } from '../../proposal/references.ts';
import { across } from '../across.ts';
import type { Rule } from '../rule.ts';

/** The other items of a meeting or an urge are in the registry; what is counted once must be found from each of them. */
export const withItemsUnknown: Rule = {
  code: 'with-items-unknown',
  severity: 'warning',
  across: across({
    note({ record }) {
      const others = references(record).filter(({ path }) => path[0] !== 'joined');
      return others.length === 0 ? undefined : others;
    },
    compare: (notes, { ids, complete }) =>
      notes.flatMap(({ path, note }) =>
        note.flatMap(({ to, path: at }) =>
          !complete || ids.has(to)
            ? []
            : [{ path, pointer: `/${at.join('/')}`, args: { other: to } }],
        ),
      ),
  }),
};
