import type { Proposal } from '../../proposal/record.ts';
import { across } from '../across.ts';
import type { Rule } from '../rule.ts';

/** One meeting or urge about several items, as one record tells it. */
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
  across: across({
    note({ record }) {
      const told = toldIn(record);
      return told.length === 0 ? undefined : told;
    },
    compare(notes, { ids }) {
      const all = new Map(notes.map(({ id, note }) => [id, note]));
      return notes.flatMap(({ id, path, note }) =>
        note.flatMap(({ pointer, on, key, others }) =>
          others.flatMap((other) => {
            const agrees = all
              .get(other)
              ?.some((one) => one.key === key && one.others.includes(id));
            return agrees || !ids.has(other) ? [] : [{ path, pointer, args: { on, other } }];
          }),
        ),
      );
    },
  }),
};

function toldIn({ contacts = [], urges = [] }: Proposal): readonly Told[] {
  return [
    ...contacts.flatMap(({ on, way, with_items: others }, at) =>
      others === undefined
        ? []
        : [{ pointer: `/contacts/${at}/with_items`, on, key: `contact ${on} ${way}`, others }],
    ),
    ...urges.flatMap(({ on, way, to, with_items: others }, at) =>
      others === undefined
        ? []
        : [{ pointer: `/urges/${at}/with_items`, on, key: `urge ${on} ${way} ${to}`, others }],
    ),
  ];
}
