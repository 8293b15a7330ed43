import type { Finding } from '../checks/finding.ts';
import { checkMeaning } from '../checks/index.ts';
import { sentenceOf } from '../messages/finding-words.ts';
import type { Messages } from '../messages/index.ts';
import { inspectRegistry } from '../registry/inspect.ts';
import { placeOf } from '../registry/place.ts';
import type { Registry } from '../registry/registry.ts';
import type { Block } from '../terminal/view.ts';
import { reading } from './command.ts';

/** Checks every file: its form, its schema, and what the records mean together. */
export const command = reading({
  params: {},
  answer(_input, registry, { asOf, messages }) {
    const findings = [...inspectRegistry(registry.root), ...aboutMeaning(registry, asOf)].sort(
      byPlace,
    );
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const { validation } = messages;
    return {
      data: {
        files: registry.proposals.length + registry.people.length + 1,
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

function aboutMeaning(registry: Registry, today: string): readonly Finding[] {
  const sources = new Map(registry.proposals.map(({ path, source }) => [path, source]));
  return checkMeaning({
    items: registry.proposals.map(({ id, path, data }) => ({ id, path, record: data })),
    office: registry.office,
    people: registry.people.map(({ id }) => id),
    today,
  }).map((remark) => {
    const source = sources.get(remark.path);
    if (source === undefined || remark.pointer === undefined) return remark;
    return { ...remark, place: placeOf(source, remark.pointer) };
  });
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
