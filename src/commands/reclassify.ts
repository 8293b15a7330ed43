import { writing } from './command.ts';
import { item, requiredText, text } from './param.ts';
import { checkClass, classLetters } from './steps/known.ts';
import { recording } from './steps/recording.ts';
import { permit, stepParams } from './steps/step.ts';

/** The class as it is now. The class that went out with the reply stays as it was. */
export const command = writing({
  params: {
    id: item(),
    class: requiredText({ suggest: classLetters }),
    reason: requiredText(),
    by: text(),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'reclassify', entry, registry, context, ...input });
    checkClass(input.class, registry.office);
    const value = { on, class: input.class, by: input.by, reason: input.reason };
    return recording({
      entry,
      edits: [{ kind: 'append', path: ['class_changes'], value }, ...overrides],
      registry,
      context,
    });
  },
});
