import type { Rule } from '../rule.ts';

/** Somebody who handles an item works in its section. A section whose staff is not listed is not checked. */
export const unknownHandlerInRecord: Rule = {
  code: 'unknown-handler-in-record',
  severity: 'warning',
  find({ items, office }) {
    const staff = new Map(office.sections?.map((section) => [section.name, section.staff]));
    return items.flatMap(({ path, record: { routing } }) =>
      (routing?.assignments ?? []).flatMap(({ section, handler }, index) => {
        const known = staff.get(section);
        if (handler === undefined || known === undefined || known.includes(handler)) return [];
        const args = { name: handler, section, known: known.join('、') };
        return [{ path, pointer: `/routing/assignments/${index}/handler`, args }];
      }),
    );
  },
};
