import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { item, requiredChoice, text } from './param.ts';
import { recording } from './steps/recording.ts';
import { permit, stepParams } from './steps/step.ts';

/** 延期告知: the proposer was told that the reply will come later. */
export const command = writing({
  params: { id: item(), way: requiredChoice('contactWay'), who: text(), ...stepParams },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const requests = entry.data.requests ?? [];
    const index = requests.findLastIndex(
      ({ kind, decision, told }) =>
        kind === 'extension' && decision?.result === 'agreed' && told === undefined,
    );
    if (index < 0) throw new Refusal('no-extension', 5, (m) => m.commands.noExtension);
    const granted = requests[index]?.decision;
    const { on, overrides } = permit({
      step: 'inform',
      entry,
      registry,
      context,
      ...input,
      after: granted && { what: 'decided', on: granted.on },
    });
    const value = { on, way: input.way, who: input.who };
    return recording({
      entry,
      edits: [{ kind: 'set', path: ['requests', index, 'told'], value }, ...overrides],
      registry,
      context,
    });
  },
});
