import { forEach } from './steps/each.ts';
import { permit, stepParams } from './steps/step.ts';

/** 签收: the item is ours to handle. */
export const command = forEach({
  params: { ...stepParams },
  record(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'accept', entry, registry, context, ...input });
    return {
      entry,
      edits: [{ kind: 'set', path: ['intake', 'accepted_on'], value: on }, ...overrides],
    };
  },
});
