import { NOTHING, type Rule } from '../rule.ts';

/** On one day an item is handed to one section to lead; another day it may be handed on. */
export const twoLeadSections: Rule = {
  code: 'two-lead-sections',
  severity: 'error',
  inRecord: ({ routing }) =>
    routing?.assignments?.flatMap(({ on, section, role }, rank, all) => {
      if (role !== 'lead') return [];
      const other = all.find(
        (one, at) => at < rank && one.role === 'lead' && one.on === on && one.section !== section,
      );
      if (other === undefined) return [];
      const args = { section, other: other.section, on };
      return [{ pointer: `/routing/assignments/${rank}/section`, args }];
    }) ?? NOTHING,
};
