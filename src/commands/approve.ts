import { writing } from './command.ts';
import { checkLeader, leaderNames } from './known.ts';
import { item, requiredText, text } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 批办: a leader's instruction, by name and date. */
export const command = writing({
  params: {
    id: item(),
    leader: requiredText({ suggest: leaderNames }),
    text: text({ offered: true }),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'approve', entry, registry, context, ...input });
    checkLeader(input.leader, registry.office);
    const value = { on, leader: input.leader, text: input.text };
    return recording(
      entry,
      [{ kind: 'append', path: ['routing', 'instructions'], value }, ...overrides],
      { what: `${context.messages.steps.label.approve} ${input.leader}`, on },
      { registry, context },
    );
  },
});
