import type { Messages } from '../messages/index.ts';
import type { Proposal } from '../proposal/record.ts';
import { told } from '../proposal/told.ts';
import { Refusal } from '../refusal.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { edited } from '../registry/edited.ts';
import { writing } from './command.ts';
import { item, requiredNames, text } from './param.ts';
import { permit, stepParams } from './steps/step.ts';

/** 并案办理: several items are worked on together; each keeps its own reply, recipients and figures. */
export const command = writing({
  params: { id: item(), with: requiredNames(), reason: text({ offered: true }), ...stepParams },
  async plan(input, registry, context) {
    const entries = [...new Set([input.id, ...input.with].map((id) => registry.find(id)))];
    if (entries.length < 2)
      throw new Refusal('join-with-itself', 2, (m) => m.commands.joinWithItself);
    const edits = entries.flatMap((entry) => {
      const { on, overrides } = permit({ step: 'join', entry, registry, context, ...input });
      const others = entries.filter((one) => one !== entry).map(({ id }) => id);
      const own = joining(entry.data, { on, others, reason: input.reason }, context.messages);
      return own.length === 0 ? [] : [{ entry, edits: [...own, ...overrides] }];
    });
    const ids = entries.map(({ id }) => id);
    if (edits.length === 0)
      throw new Refusal('already-joined', 5, (m) => m.commands.alreadyJoined(ids));
    const written = await Promise.all(edits.map(({ entry, edits }) => edited(entry, edits)));
    return {
      changes: written.map(({ change }) => change),
      data: { ids },
      said: [{ type: 'text', text: context.messages.commands.joined(ids) }],
    };
  },
});

interface Joining {
  readonly on: string;
  readonly others: readonly string[];
  readonly reason: string | undefined;
}

/** Items that join those joined before leave the day and the reason of the first joining as they are; the day of theirs stands with the corrections. */
function joining(
  { joined }: Proposal,
  { on, others, reason }: Joining,
  { commands }: Messages,
): readonly Edit[] {
  if (joined === undefined)
    return [{ kind: 'set', path: ['joined'], value: { on, with: others, reason } }];
  const more = others.filter((id) => !joined.with.includes(id));
  if (more.length === 0) return [];
  const value = {
    on,
    field: 'joined.with',
    before: told(joined.with),
    after: told([...joined.with, ...more]),
    reason: commands.joinedMore(reason),
  };
  return [
    ...more.map((id): Edit => ({ kind: 'append', path: ['joined', 'with'], value: id })),
    { kind: 'append', path: ['corrections'], value },
  ];
}
