import type { Messages } from '../messages/index.ts';
import type { Proposal } from '../proposal/record.ts';
import { statusOf } from '../proposal/status.ts';
import { Refusal } from '../refusal.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { text } from './param.ts';
import { forEach } from './steps/each.ts';
import { before, permit, stepParams } from './steps/step.ts';

/** 办结. Without a feedback form it needs a reason: silence is not satisfaction. */
export const command = forEach({
  params: {
    reason: text({ offered: true, lines: true }),
    by: text(),
    ...stepParams,
  },
  early: before('close'),
  record(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'close', entry, registry, context, ...input });
    if (statusOf(entry.data, registry.office) === 'answered' && input.reason === undefined) {
      throw new Refusal('closing-needs-reason', 5, (m) =>
        m.commands.closingNeedsReason(entry.id, context.called),
      );
    }
    const value = { on, by: input.by, reason: input.reason };
    return {
      entry,
      edits: [
        { kind: 'set', path: ['closed'], value },
        ...earlierClosing(entry.data, value, context.messages),
        ...overrides,
      ],
    };
  },
});

/** An item that was opened again is closed anew; what was said of the closing before stays on record as corrected. */
function earlierClosing(
  { closed }: Proposal,
  now: {
    readonly on: string;
    readonly by?: string | undefined;
    readonly reason?: string | undefined;
  },
  { commands }: Messages,
): readonly Edit[] {
  return (['on', 'by', 'reason'] as const).flatMap((key): Edit[] => {
    const [before, after] = [closed?.[key], now[key]];
    // The day is told even where it is the same: the item was closed twice.
    if (before === undefined || (before === after && key !== 'on')) return [];
    const value = {
      on: now.on,
      field: `closed.${key}`,
      before,
      after,
      reason: commands.closedAgain,
    };
    return [{ kind: 'append', path: ['corrections'], value }];
  });
}
