import type { Edit } from '../registry/edit/edit.ts';
import { writing } from './command.ts';
import { checkHandler, checkSection, sectionNames, staffNames } from './known.ts';
import { choice, date, item, requiredText } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 交办科室: hands the item to a section and its one handler; an earlier assignment stays on record. */
export const command = writing({
  params: {
    id: item(),
    section: requiredText({ suggest: sectionNames }),
    handler: requiredText({ suggest: staffNames }),
    role: choice('sectionRole'),
    dueOn: date({ offered: true }),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { office } = registry;
    const { on, overrides } = permit({ step: 'assign', entry, registry, context, ...input });
    checkSection(input.section, office);
    checkHandler(input.handler, input.section, office);
    const role = input.role ?? 'lead';
    const { section, handler, dueOn } = input;
    const edits: Edit[] = [
      {
        kind: 'append',
        path: ['routing', 'assignments'],
        value: { on, section, role, handler, due_on: dueOn },
      },
    ];
    // A co-handling section owes the leading one an opinion from the day it is brought in.
    if (role === 'co') {
      const value = { from: section, requested_on: on, due_on: dueOn };
      edits.push({ kind: 'append', path: ['opinions'], value });
    }
    return recording(
      entry,
      [...edits, ...overrides],
      { what: `${context.messages.steps.label.assign} ${section}（${handler}）`, on },
      { registry, context },
    );
  },
});
