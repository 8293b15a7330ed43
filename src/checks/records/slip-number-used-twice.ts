import { across } from '../across.ts';
import { detached } from '../detached.ts';
import type { Rule } from '../rule.ts';

/** An urge slip goes to one recipient on one day, however many items stand on it; another one has another number. */
export const slipNumberUsedTwice: Rule = {
  code: 'slip-number-used-twice',
  severity: 'error',
  across: across({
    note({ record: { urges = [] } }) {
      const slips = urges.flatMap(({ number, to, on }, index) =>
        number === undefined
          ? []
          : [{ number: detached(number), slip: detached(`${on} ${to}`), index }],
      );
      return slips.length === 0 ? undefined : slips;
    },
    compare(notes) {
      const first = new Map<string, { readonly id: string; readonly slip: string }>();
      return notes.flatMap(({ id, path, note }) =>
        note.flatMap(({ number, slip, index }) => {
          const known = first.get(number);
          if (known === undefined) first.set(number, { id, slip });
          if (known === undefined || known.slip === slip) return [];
          return [{ path, pointer: `/urges/${index}/number`, args: { number, other: known.id } }];
        }),
      );
    },
  }),
};
