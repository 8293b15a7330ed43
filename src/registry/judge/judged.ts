import { realpathSync } from 'node:fs';
import type { Finding } from '../../checks/finding.ts';
import { byRule, checkAcross, checkSettings } from '../../checks/meaning.ts';
import { weigh } from '../../checks/weigh.ts';
import type { Office } from '../../proposal/office.ts';
import { type Inventory, inspectFile, takeInventory } from '../inspect.ts';
import { byPath } from '../listing.ts';
import { entriesOf } from '../load.ts';
import { OFFICE_FILE } from '../root.ts';
import { textOf } from '../text-of.ts';
import { type Given, groundOf } from './ground.ts';
import { located } from './located.ts';
import type { Part, ToJudge } from './part.ts';
import { judgedInThreads, sharingFor } from './threads.ts';

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
  const loaded = inventory.years.map(({ path }) => inspectFile(realRoot, path, 'calendar'));
  const office = settings.entry?.data;
  const years = entriesOf(loaded);
  const given = office && { office, years, today };
  const files = filesOf(inventory);
  const part = await judgedInThreads({ realRoot, files, given }, sharingFor(files.length));
  const findings = [
    ...inventory.findings,
    ...[settings, ...loaded].flatMap((one) => one.findings),
    ...part.findings,
    ...(given ? await aboutTheWhole(part, inventory, { realRoot, given }) : []),
  ].sort(byPlaceAndRule);
  return {
    realRoot,
    findings: office ? weigh(findings, office) : findings,
    paths: [OFFICE_FILE, ...pathsOf(inventory)],
    office,
  };
}

/** What settings and calendars show, and what the files show together. */
async function aboutTheWhole(
  { items, people }: Part,
  { proposals }: Inventory,
  { realRoot, given }: { readonly realRoot: string; readonly given: Given },
): Promise<readonly Finding[]> {
  const ground = await groundOf(given);
  const complete = items.length === proposals.length;
  const memos = { items: items.sort(byPath), people: people.sort(byPath), complete };
  const remarks = [...checkSettings(ground), ...checkAcross(memos, ground)];
  return located(remarks, (path) => textOf(realRoot, path));
}

function filesOf({ proposals, people }: Inventory): readonly ToJudge[] {
  return [
    ...people.map(({ path }) => ({ path, kind: 'person' as const })),
    ...proposals.map(({ path }) => ({ path, kind: 'proposal' as const })),
  ];
}

function pathsOf({ proposals, people, years }: Inventory): readonly string[] {
  return [...proposals, ...people, ...years].map(({ path }) => path);
}

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
