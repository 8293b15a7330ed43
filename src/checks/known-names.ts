import type { Check, CheckedItem, Remark } from './check.ts';
import { papersOf } from './papers.ts';

/** Sections, leaders and classes that registry.yaml does not know. A list it does not keep is not checked. */
export const knownNames: Check = ({ items, office }) => {
  const sections = known(office.sections?.map(({ name }) => name));
  const leaders = known(office.leaders?.map(({ name }) => name));
  const classes = known(office.classes?.map(({ letter }) => letter));
  return items.flatMap((item) => [
    ...sectionsIn(item).flatMap((used) => sections('unknown-section-in-record', item, used)),
    ...leadersIn(item).flatMap((used) => leaders('unknown-leader-in-record', item, used)),
    ...classesIn(item).flatMap((used) => classes('unknown-class-in-record', item, used)),
  ]);
};

interface Used {
  readonly name: string | undefined;
  readonly pointer: string;
}

const known =
  (names: readonly string[] | undefined) =>
  (code: string, { path }: CheckedItem, { name, pointer }: Used): readonly Remark[] =>
    names === undefined || name === undefined || names.includes(name)
      ? []
      : [{ code, severity: 'error', path, pointer, args: { name, known: names.join('、') } }];

function sectionsIn({ record: { routing = {} } }: CheckedItem): readonly Used[] {
  return [
    ...(routing.proposed ?? []).flatMap((entry, index) => [
      { name: entry.section, pointer: `/routing/proposed/${index}/section` },
      ...(entry.co_sections ?? []).map((name, at) => ({
        name,
        pointer: `/routing/proposed/${index}/co_sections/${at}`,
      })),
    ]),
    ...(routing.assignments ?? []).map((entry, index) => ({
      name: entry.section,
      pointer: `/routing/assignments/${index}/section`,
    })),
  ];
}

function leadersIn({ record: { routing = {} } }: CheckedItem): readonly Used[] {
  return (routing.instructions ?? []).map(({ leader }, index) => ({
    name: leader,
    pointer: `/routing/instructions/${index}/leader`,
  }));
}

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
