import { statusOf } from '../proposal/status.ts';
import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { item, text } from './param.ts';
import { recording } from './recording.ts';
import { before, permit, stepParams } from './step.ts';

/** 办结. Without a feedback form it needs a reason: silence is not satisfaction. */
export const command = writing({
  params: {
    id: item(),
    reason: text({ offered: true, lines: true }),
    by: text(),
    ...stepParams,
  },
  early: before('close'),
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'close', entry, registry, context, ...input });
    if (statusOf(entry.data) === 'answered' && input.reason === undefined) {
      throw new Refusal('closing-needs-reason', 5, (m) =>
        m.commands.closingNeedsReason(entry.id, context.called),
      );
    }
    const value = { on, by: input.by, reason: input.reason };
    return recording({
      entry,
      edits: [{ kind: 'set', path: ['closed'], value }, ...overrides],
      registry,
      context,
    });
  },
});
