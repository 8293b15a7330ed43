import { statusOf } from '../proposal/status.ts';
import { timelineOf } from '../proposal/timeline.ts';
import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { item, text } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 办结. Without a feedback form it needs a reason: silence is not satisfaction. */
export const command = writing({
  params: { id: item(), reason: text({ offered: true }), by: text(), ...stepParams },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({
      step: 'close',
      entry,
      registry,
      context,
      ...input,
      after: { on: timelineOf(entry.data).at(-1)?.on, what: 'last' },
    });
    if (statusOf(entry.data) === 'answered' && input.reason === undefined) {
      throw new Refusal('closing-needs-reason', 5, (m) => m.commands.closingNeedsReason(entry.id));
    }
    const value = { on, by: input.by, reason: input.reason };
    return recording(
      entry,
      [{ kind: 'set', path: ['closed'], value }, ...overrides],
      { what: context.messages.steps.label.close, on },
      { registry, context },
    );
  },
});
