import { recordPath } from '../../src/proposal/identity.ts';
import type { Office } from '../../src/proposal/office.ts';
import type { Person } from '../../src/proposal/person.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { canonicalFile } from '../../src/registry/new-file.ts';
import { office as wholeOffice } from '../proposal/at.ts';
import { type Folder, folder } from './folder.ts';

export interface Contents {
  readonly items?: readonly Proposal[];
  readonly people?: readonly Person[];
  readonly office?: Office;
}

/** A registry on the disk, written as the program writes it. */
export async function registry(contents: Contents = {}): Promise<Folder> {
  const { items = [], people = [], office = wholeOffice } = contents;
  const made = folder({ 'registry.yaml': await canonicalFile('registry', office) });
  for (const item of items) made.write(recordPath(item.id), await canonicalFile('proposal', item));
  for (const person of people)
    made.write(`people/${person.name}.yaml`, await canonicalFile('person', person));
  return made;
}
