import type { Rule } from '../rule.ts';

/** On one day an item is handed to one section to lead; another day it may be handed on. */
export const twoLeadSections: Rule = {
  code: 'two-lead-sections',
  severity: 'error',
  find: ({ items }) =>
    items.flatMap(({ path, record: { routing } }) =>
      (routing?.assignments ?? []).flatMap(({ on, section, role }, rank, all) => {
        const other = all
          .slice(0, rank)
          .find((one) => one.role === 'lead' && one.on === on && one.section !== section);
        return role === 'lead' && other !== undefined
          ? [
              {
                path,
                pointer: `/routing/assignments/${rank}/section`,
                args: { section, other: other.section, on },
              },
            ]
          : [];
      }),
    ),
};
