import { batchOf } from '../../deadlines/batch.ts';
import type { Rule } from '../rule.ts';
import { spot } from './written-rules.ts';

/** A batch whose hand-out paper says another number of items than are registered: one may be missing. */
export const batchCount: Rule = {
  code: 'batch-count',
  severity: 'warning',
  find: ({ office, items }) =>
    (office.batches ?? []).flatMap((batch, index) => {
      if (batch.items === undefined) return [];
      const registered = items.filter(({ record }) => batchOf(record, office) === batch).length;
      const args = { name: batch.name, items: batch.items, registered };
      return batch.items === registered ? [] : [spot(`/batches/${index}/items`, args)];
    }),
};
