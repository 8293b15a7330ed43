import { leadAssignment } from '../proposal/assignment.ts';
import { writing } from './command.ts';
import { sectionNames } from './known.ts';
import { choice, item, requiredChoice, text } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 催办: that somebody was urged, and how. */
export const command = writing({
  params: {
    id: item(),
    way: requiredChoice('urgeWay'),
    to: text({ suggest: sectionNames }),
    about: choice('duty'),
    number: text(),
    note: text({ offered: true }),
    by: text(),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { office } = registry;
    const { on, overrides } = permit({ step: 'urge', entry, registry, context, ...input });
    const to = input.to ?? leadAssignment(entry.data)?.section ?? office.office ?? office.unit;
    const { way, by, about, number, note } = input;
    return recording(
      entry,
      [
        { kind: 'append', path: ['urges'], value: { on, way, to, by, about, number, note } },
        ...overrides,
      ],
      { what: `${context.messages.steps.label.urge} ${to}`, on },
      { registry, context },
    );
  },
});
