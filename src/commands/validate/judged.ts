import type { Finding } from '../../checks/finding.ts';
import { checkMeaning } from '../../checks/index.ts';
import type { Remark } from '../../checks/rule.ts';
import { weigh } from '../../checks/weigh.ts';
import { loadCalendar } from '../../deadlines/load-calendar.ts';
import { officeYear } from '../../deadlines/office-year.ts';
import { type Inspection, inspectRegistry } from '../../registry/inspect.ts';
import { placesIn } from '../../registry/place.ts';

/** A registry as validate finds it. */
export interface Judged {
  /** In the order of paths, lines and columns, weighed as the office wants it. */
  readonly findings: readonly Finding[];
  readonly inspection: Inspection;
}

/** Everything that is wrong with the registry in a folder. Without settings only the form of the files is judged: what they mean depends on those. */
export async function judged(root: string, today: string): Promise<Judged> {
  const inspection = inspectRegistry(root);
  const { office, findings } = inspection;
  if (office === undefined) return { findings, inspection };
  const all = [...findings, ...(await aboutMeaning(inspection, today))].sort(byPlace);
  return { findings: weigh(all, office.data), inspection };
}

async function aboutMeaning(inspection: Inspection, today: string): Promise<readonly Finding[]> {
  const { proposals, people, years, office, paths } = inspection;
  if (office === undefined) return [];
  const files = [...proposals, ...people, ...years, office];
  const sources = new Map(files.map(({ path, source }) => [path, source]));
  const remarks = checkMeaning({
    items: proposals.map(({ id, path, data }) => ({ id, path, record: data })),
    office: office.data,
    people,
    years,
    calendar: await loadCalendar(years.map(({ data }) => officeYear(data))),
    today,
    complete: proposals.length === paths.filter((path) => path.startsWith('proposals/')).length,
  });
  return located(remarks, sources);
}

/** Remarks with line and column, where the text of their file is at hand. */
export function located(
  remarks: readonly Remark[],
  sources: ReadonlyMap<string, string>,
): readonly Finding[] {
  const ofFile = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const others = ofFile.get(remark.path);
    if (others) others.push(remark);
    else ofFile.set(remark.path, [remark]);
  }
  // One file after the other, so that its tree answers for all its remarks and is then let go.
  return [...ofFile].flatMap(([path, some]) => placed(some, sources.get(path)));
}

function placed(remarks: readonly Remark[], source: string | undefined): readonly Finding[] {
  if (source === undefined) return remarks;
  const place = placesIn(source);
  return remarks.map((remark) =>
    remark.pointer === undefined ? remark : { ...remark, place: place(remark.pointer) },
  );
}

export function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (
    (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0)
  );
}
