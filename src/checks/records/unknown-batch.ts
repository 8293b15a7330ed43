import type { Rule } from '../rule.ts';

/** An item of a batch that registry.yaml does not have gets none of its dates. */
export const unknownBatch: Rule = {
  code: 'unknown-batch',
  severity: 'error',
  find({ items, office }) {
    const known = office.batches?.map(({ name }) => name);
    if (!known) return [];
    return items.flatMap(({ path, record: { intake } }) =>
      intake.batch === undefined || known.includes(intake.batch)
        ? []
        : [
            {
              path,
              pointer: '/intake/batch',
              args: { name: intake.batch, known: known.join('、') },
            },
          ],
    );
  },
};
