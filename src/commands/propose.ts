import { writing } from './command.ts';
import { checkSection, sectionNames } from './known.ts';
import { item, names, requiredText, text } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 拟办: the office proposes which section shall handle the item. */
export const command = writing({
  params: {
    id: item(),
    section: requiredText({ suggest: sectionNames }),
    coSections: names({ offered: true, suggest: sectionNames }),
    opinion: text({ offered: true }),
    by: text(),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { office } = registry;
    const { on, overrides } = permit({ step: 'propose', entry, registry, context, ...input });
    for (const section of [input.section, ...input.coSections]) checkSection(section, office);
    const value = {
      on,
      by: input.by ?? office.office ?? office.unit,
      section: input.section,
      co_sections: input.coSections.length > 0 ? input.coSections : undefined,
      opinion: input.opinion,
    };
    return recording(
      entry,
      [{ kind: 'append', path: ['routing', 'proposed'], value }, ...overrides],
      { what: `${context.messages.steps.label.propose} ${input.section}`, on },
      { registry, context },
    );
  },
});
