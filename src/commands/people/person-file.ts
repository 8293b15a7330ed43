import type { Person } from '../../proposal/person.ts';
import type { Change } from '../../registry/change.ts';
import { applyEdits } from '../../registry/edit/apply-edits.ts';
import type { Edit } from '../../registry/edit/edit.ts';
import { orderOf } from '../../registry/edit/key-order.ts';
import { canonicalFile } from '../../registry/new-file.ts';
import type { Entry } from '../../registry/registry.ts';
import { understood } from '../../registry/understood.ts';

/** A file in people/ as it will be, and what it says then. */
export interface PersonWritten {
  readonly change: Change;
  readonly data: Person;
}

/** The values to set in a file that is there; the rest of it stays as it is. */
export async function editedPerson(
  { path, source: before }: Entry<Person>,
  values: { readonly [K in keyof Person]?: Person[K] | undefined },
): Promise<PersonWritten> {
  const edits = Object.entries(values).flatMap(([key, value]): readonly Edit[] =>
    value === undefined ? [] : [{ kind: 'set', path: [key], value }],
  );
  const after = applyEdits(before, edits, await orderOf('person'));
  return {
    change: { kind: 'replace', path, before, after },
    data: understood(after, path, 'person'),
  };
}

/** A new file in people/. */
export async function newPerson(id: string, person: Person): Promise<PersonWritten> {
  const path = `people/${id}.yaml`;
  const after = await canonicalFile('person', { ...person });
  return { change: { kind: 'create', path, after }, data: understood(after, path, 'person') };
}
