import type { CheckedItem, Rule } from '../rule.ts';
import { type Used, unknownAmong } from './used-names.ts';

/** Sections that registry.yaml does not know. */
export const unknownSectionInRecord: Rule = {
  code: 'unknown-section-in-record',
  severity: 'error',
  find({ items, office }) {
    return unknownAmong(
      items,
      office.sections?.map(({ name }) => name),
      sectionsIn,
    );
  },
};

function sectionsIn({ record: { routing = {}, followups = [] } }: CheckedItem): readonly Used[] {
  return [
    ...(routing.proposed ?? []).flatMap((entry, index) => [
      { name: entry.section, pointer: `/routing/proposed/${index}/section` },
      ...(entry.co_sections ?? []).map((name, at) => ({
        name,
        pointer: `/routing/proposed/${index}/co_sections/${at}`,
      })),
    ]),
    ...(routing.assignments ?? []).map(({ section }, index) => ({
      name: section,
      pointer: `/routing/assignments/${index}/section`,
    })),
    ...followups.map(({ section }, index) => ({
      name: section,
      pointer: `/followups/${index}/section`,
    })),
  ];
}
