import { Refusal } from '../refusal.ts';
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
    const edits = entries.map((entry) => {
      const { on, overrides } = permit({ step: 'join', entry, registry, context, ...input });
      const others = entries.filter((one) => one !== entry).map(({ id }) => id);
      const earlier = entry.data.joined?.with ?? [];
      const value = { on, with: [...new Set([...earlier, ...others])], reason: input.reason };
      return { entry, edits: [{ kind: 'set' as const, path: ['joined'], value }, ...overrides] };
    });
    const written = await Promise.all(edits.map(({ entry, edits }) => edited(entry, edits)));
    const ids = entries.map(({ id }) => id);
    return {
      changes: written.map(({ change }) => change),
      data: { ids },
      said: [{ type: 'text', text: context.messages.commands.joined(ids) }],
    };
  },
});
