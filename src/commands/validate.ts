import type { Remark } from '../checks/check.ts';
import type { Finding } from '../checks/finding.ts';
import { checkMeaning } from '../checks/index.ts';
import { loadCalendar } from '../deadlines/load-calendar.ts';
import { officeYear } from '../deadlines/office-year.ts';
import { sentenceOf } from '../messages/finding-words.ts';
import type { Messages } from '../messages/index.ts';
import { type Inspection, inspectRegistry } from '../registry/inspect.ts';
import { placesIn } from '../registry/place.ts';
import type { Registry } from '../registry/registry.ts';
import type { Block } from '../terminal/view.ts';
import { reading } from './command.ts';

/** Checks every file: its form, its schema, and what the records mean together. */
export const command = reading({
  params: {},
  async answer(_input, registry, { asOf, messages }) {
    const inspection = inspectRegistry(registry.root);
    const { proposals, people, years } = inspection;
    const findings = [
      ...inspection.findings,
      ...(await aboutMeaning(inspection, registry, asOf)),
    ].sort(byPlace);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const { validation } = messages;
    return {
      data: {
        files: proposals.length + people.length + years.length + 1,
        errors,
        warnings: findings.length - errors,
        findings: findings.map((finding) => ({
          ...finding,
          message: sentenceOf(finding, messages).text,
          remedy: sentenceOf(finding, messages).hint,
        })),
      },
      view: [
        ...byFile(findings, messages),
        {
          type: 'text',
          text:
            findings.length === 0
              ? { text: validation.clean(registry.ids.length), tone: 'good' }
              : validation.total(errors, findings.length - errors),
        },
      ],
      exit: errors > 0 ? 1 : 0,
    };
  },
});

async function aboutMeaning(
  { proposals, people, years, office: settings }: Inspection,
  { office, ids }: Registry,
  today: string,
): Promise<readonly Finding[]> {
  const files = [...proposals, ...years, ...(settings ? [settings] : [])];
  const sources = new Map(files.map(({ path, source }) => [path, source]));
  const remarks = checkMeaning({
    items: proposals.map(({ id, path, data }) => ({ id, path, record: data })),
    office,
    people: people.map(({ id }) => id),
    years,
    calendar: await loadCalendar(years.map(({ data }) => officeYear(data))),
    today,
    complete: proposals.length === ids.length,
  });
  const ofFile = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const others = ofFile.get(remark.path);
    if (others) others.push(remark);
    else ofFile.set(remark.path, [remark]);
  }
  // One file after the other, so that its tree answers for all its remarks and is then let go.
  return [...ofFile].flatMap(([path, some]) => located(some, sources.get(path)));
}

function located(remarks: readonly Remark[], source: string | undefined): readonly Finding[] {
  if (source === undefined) return remarks;
  const place = placesIn(source);
  return remarks.map((remark) =>
    remark.pointer === undefined ? remark : { ...remark, place: place(remark.pointer) },
  );
}

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (
    (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0)
  );
}

function byFile(findings: readonly Finding[], messages: Messages): readonly Block[] {
  const paths = [...new Set(findings.map(({ path }) => path))];
  return paths.flatMap((path): Block[] => [
    { type: 'heading', text: path },
    {
      type: 'list',
      items: findings.filter((one) => one.path === path).map((one) => lines(one, messages)),
    },
    { type: 'blank' },
  ]);
}

function lines(finding: Finding, messages: Messages) {
  const { validation } = messages;
  const { place, severity, code } = finding;
  const where = place === undefined ? '' : `${validation.at(place.line, place.column)} `;
  const { text: wrong, hint } = sentenceOf(finding, messages);
  const said = `${where}${validation.severity[severity]} ${wrong} [${code}]`;
  const text = hint === undefined ? said : `${said}\n${validation.mend(hint)}`;
  return severity === 'error'
    ? ({ text, tone: 'late' } as const)
    : ({ text, tone: 'soon' } as const);
}
