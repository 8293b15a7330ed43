import { realpathSync } from 'node:fs';
import type { Finding } from '../checks/finding.ts';
import type { CalendarYear } from '../deadlines/office-year.ts';
import type { Office } from '../proposal/office.ts';
import type { Person } from '../proposal/person.ts';
import type { Proposal } from '../proposal/record.ts';
import { foldedName } from './folded-name.ts';
import type { Kind, Kinds } from './kinds.ts';
import { byPath, type Listed, listPeople, listProposals, listYears } from './listing.ts';
import { entriesOf, type Loaded, load } from './load.ts';
import type { Entry } from './registry.ts';
import { retypedValues } from './retyped.ts';
import { OFFICE_FILE } from './root.ts';

/** What an inspection of all files brings to light, and what could be understood of them. */
export interface Inspection {
  /** Everything the files show to be wrong by themselves, in the order of paths and lines. */
  readonly findings: readonly Finding[];
  readonly proposals: readonly Entry<Proposal>[];
  readonly people: readonly Entry<Person>[];
  readonly years: readonly Entry<CalendarYear>[];
  readonly office?: Entry<Office> | undefined;
  /** Paths of all files that were looked at, understood or not. */
  readonly paths: readonly string[];
}

/** Reads every file of a registry, once. */
export function inspectRegistry(root: string): Inspection {
  const realRoot = realpathSync(root);
  const listings = [listProposals(realRoot), listPeople(realRoot), listYears(realRoot)] as const;
  const inspect = <K extends Kind>(path: string, kind: K): Loaded<Kinds[K]> =>
    load(realRoot, path, kind, { look: retypedValues });
  const office = inspect(OFFICE_FILE, 'registry');
  const proposals = listings[0].files.map(({ path }) => inspect(path, 'proposal'));
  const people = listings[1].files.map(({ path }) => inspect(path, 'person'));
  const years = listings[2].files.map(({ path }) => inspect(path, 'calendar'));
  const findings = [
    ...listings.flatMap(({ problems, strays, files }) => [
      ...problems,
      ...strays,
      ...clashes(files),
    ]),
    ...[office, ...proposals, ...people, ...years].flatMap((loaded) => loaded.findings),
  ].sort(
    (a, b) =>
      byPath(a, b) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  return {
    findings,
    paths: [OFFICE_FILE, ...listings.flatMap(({ files }) => files.map(({ path }) => path))],
    office: office.entry,
    proposals: entriesOf(proposals),
    people: entriesOf(people),
    years: entriesOf(years),
  };
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
