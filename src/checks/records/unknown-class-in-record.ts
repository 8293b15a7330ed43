import type { CheckedItem, Rule } from '../rule.ts';
import { papersOf } from './papers.ts';
import { type Used, unknownAmong } from './used-names.ts';

/** Classes that the scheme of registry.yaml does not have. */
export const unknownClassInRecord: Rule = {
  code: 'unknown-class-in-record',
  severity: 'error',
  find: ({ items, office }) =>
    unknownAmong(
      items,
      office.classes?.map(({ letter }) => letter),
      classesIn,
    ),
};

function classesIn({ record }: CheckedItem): readonly Used[] {
  const changes = (record.class_changes ?? []).map((change, index) => ({
    name: change.class,
    pointer: `/class_changes/${index}/class`,
  }));
  const inPapers = papersOf(record).flatMap(({ paper, pointer }) => [
    ...('class' in paper ? [{ name: paper.class, pointer: `${pointer}/class` }] : []),
    ...(paper.drafts ?? []).map((draft, index) => ({
      name: draft.class,
      pointer: `${pointer}/drafts/${index}/class`,
    })),
  ]);
  return [...inPapers, ...changes];
}
