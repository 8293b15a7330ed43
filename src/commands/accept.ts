import { writing } from './command.ts';
import { item } from './param.ts';
import { recording } from './recording.ts';
import { permit, stepParams } from './step.ts';

/** 签收: the item is ours to handle. */
export const command = writing({
  params: { id: item(), ...stepParams },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'accept', entry, registry, context, ...input });
    return recording({
      entry,
      edits: [{ kind: 'set', path: ['intake', 'accepted_on'], value: on }, ...overrides],
      registry,
      context,
    });
  },
});
