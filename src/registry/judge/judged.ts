import { realpathSync } from 'node:fs';
import type { Finding } from '../../checks/finding.ts';
import { byRule, checkAcross, checkSettings } from '../../checks/meaning.ts';
import type { Ground } from '../../checks/rule.ts';
import { weigh } from '../../checks/weigh.ts';
import { loadCalendar } from '../../deadlines/load-calendar.ts';
import { officeYear } from '../../deadlines/office-year.ts';
import type { Office } from '../../proposal/office.ts';
import { inspectFile, takeInventory } from '../inspect.ts';
import { byPath } from '../listing.ts';
import { entriesOf } from '../load.ts';
import { OFFICE_FILE } from '../root.ts';
import { textOf } from '../text-of.ts';
import { type JudgedFile, judgedItem, judgedPerson } from './file.ts';
import { located } from './located.ts';

/** A registry as validate finds it. */
export interface Judged {
  /** The registry's folder with links resolved. */
  readonly realRoot: string;
  /** In the order of paths, lines and columns, weighed as the office wants it. */
  readonly findings: readonly Finding[];
  /** Paths of all files that were looked at, understood or not. */
  readonly paths: readonly string[];
  /** The settings, where they could be understood. */
  readonly office: Office | undefined;
}

/** Everything that is wrong with the registry in a folder. Without settings only the form of the files is judged: what they mean depends on those. */
export async function judged(root: string, today: string): Promise<Judged> {
  const realRoot = realpathSync(root);
  const inventory = takeInventory(realRoot);
  const settings = inspectFile(realRoot, OFFICE_FILE, 'registry');
  const years = inventory.years.map(({ path }) => inspectFile(realRoot, path, 'calendar'));
  const office = settings.entry?.data;
  const ground = office && (await groundOf({ office, years: entriesOf(years), today }));
  const judge = { realRoot, ground };
  const items = inventory.proposals.map(({ path }) => judgedItem(path, judge));
  const people = inventory.people.map(({ path }) => judgedPerson(path, judge));
  const files = [settings, ...years, ...items, ...people];
  const findings = [
    ...inventory.findings,
    ...files.flatMap((one) => one.findings),
    ...(ground ? aboutTheWhole({ items, people }, realRoot, ground) : []),
  ].sort(byPlaceAndRule);
  return {
    realRoot,
    findings: office ? weigh(findings, office) : findings,
    paths: [OFFICE_FILE, ...inventory.paths],
    office,
  };
}

async function groundOf(given: Omit<Ground, 'calendar'>): Promise<Ground> {
  const calendar = await loadCalendar(given.years.map(({ data }) => officeYear(data)));
  return { ...given, calendar };
}

/** What settings and calendars show, and what the files show together. */
function aboutTheWhole(
  files: { readonly items: readonly JudgedFile[]; readonly people: readonly JudgedFile[] },
  realRoot: string,
  ground: Ground,
): readonly Finding[] {
  const items = memosOf(files.items);
  const complete = items.length === files.items.length;
  const memos = { items, people: memosOf(files.people), complete };
  const remarks = [...checkSettings(ground), ...checkAcross(memos, ground)];
  return located(remarks, (path) => textOf(realRoot, path));
}

const memosOf = (files: readonly JudgedFile[]) =>
  files.flatMap(({ memo }) => (memo === undefined ? [] : [memo]));

/** In the order of paths, lines and columns. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    byPath(a, b) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0)
  );
}

function byPlaceAndRule(a: Finding, b: Finding): number {
  return byPlace(a, b) || byRule(a, b);
}
