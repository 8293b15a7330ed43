import type { Rule } from '../rule.ts';

/** An urge slip goes to one recipient on one day, however many items stand on it; another one has another number. */
export const slipNumberUsedTwice: Rule = {
  code: 'slip-number-used-twice',
  severity: 'error',
  find({ items }) {
    const first = new Map<string, { readonly id: string; readonly slip: string }>();
    return items.flatMap(({ id, path, record }) =>
      (record.urges ?? []).flatMap(({ number, to, on }, index) => {
        if (number === undefined) return [];
        const slip = `${on} ${to}`;
        const known = first.get(number);
        if (known === undefined) first.set(number, { id, slip });
        if (known === undefined || known.slip === slip) return [];
        return [{ path, pointer: `/urges/${index}/number`, args: { number, other: known.id } }];
      }),
    );
  },
};
