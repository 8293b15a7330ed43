import { names, requiredText, text } from './param.ts';
import { forEach } from './steps/each.ts';
import { checkSection, sectionNames } from './steps/known.ts';
import { before, permit, stepParams } from './steps/step.ts';

/** 拟办: the office proposes which section shall handle the item. */
export const command = forEach({
  params: {
    section: requiredText({ suggest: sectionNames }),
    coSections: names({ offered: true, suggest: sectionNames }),
    opinion: text({ offered: true, lines: true }),
    by: text(),
    ...stepParams,
  },
  early: before('propose'),
  record(input, registry, context) {
    const entry = registry.find(input.id);
    const { office } = registry;
    const { on, overrides } = permit({ step: 'propose', entry, registry, context, ...input });
    const coSections = input.coSections.filter((section) => section !== input.section);
    for (const section of [input.section, ...coSections]) checkSection(section, office);
    const value = {
      on,
      by: input.by ?? office.office ?? office.unit,
      section: input.section,
      co_sections: coSections,
      opinion: input.opinion,
    };
    return {
      entry,
      edits: [{ kind: 'append', path: ['routing', 'proposed'], value }, ...overrides],
    };
  },
});
