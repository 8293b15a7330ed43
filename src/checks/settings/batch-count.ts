import { batchOf } from '../../deadlines/batch.ts';
import { across } from '../across.ts';
import type { Rule } from '../rule.ts';
import { spot } from './written-rules.ts';

/** A batch whose hand-out paper says another number of items than are registered: one may be missing. */
export const batchCount: Rule = {
  code: 'batch-count',
  severity: 'warning',
  across: across({
    note: ({ record }, { office }) => {
      const batch = batchOf(record, office);
      return batch && office.batches?.indexOf(batch);
    },
    compare: (notes, { office }) =>
      (office.batches ?? []).flatMap(({ name, items }, index) => {
        if (items === undefined) return [];
        const registered = notes.filter(({ note }) => note === index).length;
        const args = { name, items, registered };
        return items === registered ? [] : [spot(`/batches/${index}/items`, args)];
      }),
  }),
};
