import type { Proposal } from '../../proposal/record.ts';
import type { Rule } from '../rule.ts';

/** One meeting or urge as one record tells it. */
interface Told {
  readonly pointer: string;
  readonly on: string;
  /** The day and the way: what all of its records have in common. */
  readonly key: string;
  readonly others: readonly string[];
}

/** A meeting about several items that they tell otherwise, since it was put right in one of them only: it would be counted twice. */
export const withItemsApart: Rule = {
  code: 'with-items-apart',
  severity: 'warning',
  find({ items }) {
    const all = new Map(items.map(({ id, record }) => [id, toldIn(record)]));
    return items.flatMap(({ id, path }) =>
      (all.get(id) ?? []).flatMap(({ pointer, on, key, others }) =>
        others.flatMap((other) => {
          const there = all.get(other);
          const agrees = there?.some((one) => one.key === key && one.others.includes(id));
          return there === undefined || agrees ? [] : [{ path, pointer, args: { on, other } }];
        }),
      ),
    );
  },
};

function toldIn({ contacts = [], urges = [] }: Proposal): readonly Told[] {
  return [
    ...contacts.map(({ on, way, with_items: others = [] }, at) => ({
      pointer: `/contacts/${at}/with_items`,
      on,
      key: `contact ${on} ${way}`,
      others,
    })),
    ...urges.map(({ on, way, to, with_items: others = [] }, at) => ({
      pointer: `/urges/${at}/with_items`,
      on,
      key: `urge ${on} ${way} ${to}`,
      others,
    })),
  ];
}
