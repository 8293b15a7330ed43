import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { item, requiredChoice, text } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 延期告知: the proposer was told that the reply will come later. */
export const command = writing({
  params: { id: item(), way: requiredChoice('contactWay'), who: text(), ...stepParams },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const requests = entry.data.requests ?? [];
    const index = requests.findLastIndex(
      ({ kind, decision }) => kind === 'extension' && decision?.result === 'agreed',
    );
    const { on, overrides } = permit({
      step: 'inform',
      entry,
      registry,
      context,
      ...input,
      after: { on: requests[index]?.decision?.on, what: 'decided' },
    });
    if (index < 0) throw new Refusal('no-extension', 5, (m) => m.commands.noExtension);
    const value = { on, way: input.way, who: input.who };
    return recording(
      entry,
      [{ kind: 'set', path: ['requests', index, 'told'], value }, ...overrides],
      { what: context.messages.steps.label.inform, on },
      { registry, context },
    );
  },
});
