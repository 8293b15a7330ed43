import { NOTHING, type Rule } from '../rule.ts';

/** Somebody who handles an item works in its section. A section whose staff is not listed is not checked. */
export const unknownHandlerInRecord: Rule = {
  code: 'unknown-handler-in-record',
  severity: 'warning',
  inRecord: ({ routing }, { office: { sections = [] } }) =>
    routing?.assignments?.flatMap(({ section, handler }, index) => {
      if (handler === undefined) return [];
      // Of two entries of one name, which is a finding of its own, the later counts.
      const known = sections.findLast(({ name }) => name === section)?.staff;
      if (known === undefined || known.includes(handler)) return [];
      const args = { name: handler, section, known: known.join('、') };
      return [{ pointer: `/routing/assignments/${index}/handler`, args }];
    }) ?? NOTHING,
};
