import { realpathSync } from 'node:fs';
import type { Finding } from '../checks/finding.ts';
import { foldedName } from './folded-name.ts';
import type { Kind } from './kinds.ts';
import { byPath, type Listed, listPeople, listProposals } from './listing.ts';
import { load } from './load.ts';
import { retypedValues } from './retyped.ts';
import { OFFICE_FILE } from './root.ts';

/** Everything the files of a registry show to be wrong by themselves, in the order of paths and lines. */
export function inspectRegistry(root: string): readonly Finding[] {
  const realRoot = realpathSync(root);
  const listings = [listProposals(realRoot), listPeople(realRoot)] as const;
  const [records, people] = listings;
  return [
    ...listings.flatMap(({ problems, strays, files }) => [
      ...problems,
      ...strays,
      ...clashes(files),
    ]),
    ...inspect(realRoot, OFFICE_FILE, 'registry'),
    ...records.files.flatMap(({ path }) => inspect(realRoot, path, 'proposal')),
    ...people.files.flatMap(({ path }) => inspect(realRoot, path, 'person')),
  ].sort(
    (a, b) =>
      byPath(a, b) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}

function inspect(realRoot: string, path: string, kind: Kind): readonly Finding[] {
  const { entry, findings } = load(realRoot, path, kind);
  return entry ? [...findings, ...retypedValues(entry.source, entry.data, path)] : findings;
}

/** Two names that are one on a disk which ignores case or composes characters. */
function clashes(files: readonly Listed[]): Finding[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const folded = foldedName(path);
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, path);
    return other === undefined
      ? []
      : [{ code: 'name-clash', severity: 'error', path, args: { other } } satisfies Finding];
  });
}
