import { realpathSync } from 'node:fs';
import type { Finding } from '../checks/finding.ts';
import type { CalendarYear } from '../deadlines/office-year.ts';
import type { Person } from '../proposal/person.ts';
import type { Proposal } from '../proposal/record.ts';
import { brokenOffice } from './broken-file.ts';
import { findItem } from './find-item.ts';
import { byPath, type Listing, listPeople, listProposals, listYears } from './listing.ts';
import { entriesOf, type Loaded, load } from './load.ts';
import { once } from './once.ts';
import type { Registry } from './registry.ts';
import { OFFICE_FILE } from './root.ts';

/** A registry whose files are read when first asked for, and once. */
export function openRegistry(root: string): Registry {
  const realRoot = realpathSync(root);
  const troubles: Finding[] = [];
  const heard = <T>(loaded: Loaded<T>): Loaded<T> => {
    if (!loaded.entry) troubles.push(...loaded.findings);
    return loaded;
  };
  const listed = (listing: Listing): Listing => {
    troubles.push(...listing.problems);
    return listing;
  };

  const office = once(() => {
    const { entry, findings } = load(realRoot, OFFICE_FILE, 'registry');
    if (!entry) throw brokenOffice(findings);
    return entry.data;
  });
  const records = once(() => listed(listProposals(realRoot)));
  const persons = once(() => listed(listPeople(realRoot)));
  const read = new Map<string, Loaded<Proposal>>();
  const readProposal = (path: string): Loaded<Proposal> => {
    const loaded = read.get(path) ?? heard(load(realRoot, path, 'proposal'));
    read.set(path, loaded);
    return loaded;
  };
  const proposals = once(() => entriesOf(records().files.map(({ path }) => readProposal(path))));
  const people = once(() =>
    entriesOf<Person>(persons().files.map(({ path }) => heard(load(realRoot, path, 'person')))),
  );
  const years = once(() =>
    entriesOf<CalendarYear>(
      listed(listYears(realRoot)).files.map(({ path }) => heard(load(realRoot, path, 'calendar'))),
    ),
  );
  const ids = once(() => records().files.map((file) => file.id));

  return {
    root,
    get office() {
      return office();
    },
    get proposals() {
      return proposals();
    },
    get people() {
      return people();
    },
    get years() {
      return years();
    },
    get broken() {
      return troubles.toSorted(byPath);
    },
    get ids() {
      return ids();
    },
    find: (text) =>
      findItem(text, {
        files: records().files,
        all: proposals,
        read: readProposal,
        broken: () => troubles,
      }),
  };
}
