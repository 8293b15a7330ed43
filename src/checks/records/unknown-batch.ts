import { NOTHING, type Rule } from '../rule.ts';

/** An item of a batch that registry.yaml does not have gets none of its dates. */
export const unknownBatch: Rule = {
  code: 'unknown-batch',
  severity: 'error',
  inRecord({ intake: { batch } }, { office: { batches } }) {
    if (batch === undefined || !batches || batches.some(({ name }) => name === batch))
      return NOTHING;
    const known = batches.map(({ name }) => name).join('、');
    return [{ pointer: '/intake/batch', args: { name: batch, known } }];
  },
};
