import type { Finding } from '../checks/finding.ts';
import { foldedName } from './folded-name.ts';
import type { Kind, Kinds } from './kinds.ts';
import { leftCopies } from './left-copies.ts';
import { type Listed, listPeople, listProposals, listYears } from './listing.ts';
import { type Loaded, type Look, load } from './load.ts';
import { oddCharacters } from './odd-characters.ts';
import { retypedValues } from './retyped.ts';

/** The files of a registry by names and places alone. */
export interface Inventory {
  readonly proposals: readonly Listed[];
  readonly people: readonly Listed[];
  readonly years: readonly Listed[];
  /** The paths of all of them. */
  readonly paths: readonly string[];
  /** What is wrong with names and places. */
  readonly findings: readonly Finding[];
}

/** Lists every file of a registry. `realRoot` is its folder with links resolved. */
export function takeInventory(realRoot: string): Inventory {
  const proposals = listProposals(realRoot);
  const people = listPeople(realRoot);
  const years = listYears(realRoot);
  return {
    proposals: proposals.files,
    people: people.files,
    years: years.files,
    paths: [proposals, people, years].flatMap(({ files }) => files.map(({ path }) => path)),
    findings: [
      ...[proposals, people, years].flatMap(({ problems, strays, files }) => [
        ...problems,
        ...strays,
        ...clashes(files),
      ]),
      ...leftCopies(realRoot),
    ],
  };
}

/** Reads one file with every finding about its form, also those that matter to nobody who only wants what it says. */
export function inspectFile<K extends Kind>(
  realRoot: string,
  path: string,
  kind: K,
): Loaded<Kinds[K]> {
  return load(realRoot, path, kind, { look });
}

const look: Look = (parsed, path) => [
  ...oddCharacters(parsed, path),
  ...retypedValues(parsed, path),
];

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
