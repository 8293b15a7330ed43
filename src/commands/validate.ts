import type { Finding } from '../checks/finding.ts';
import { sentenceOf } from '../messages/finding-words.ts';
import type { Messages } from '../messages/index.ts';
import { brokenOffice } from '../registry/broken-file.ts';
import { OFFICE_FILE } from '../registry/root.ts';
import type { Block } from '../terminal/view.ts';
import { reading } from './command.ts';
import { judged } from './validate/judged.ts';

/** Checks every file: its form, its schema, and what the records mean together. */
export const command = reading({
  withoutSettings: true,
  params: {},
  async answer(_input, registry, { asOf, messages }) {
    const { findings, inspection } = await judged(registry.root, asOf);
    const { paths, office } = inspection;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const { validation } = messages;
    return {
      data: {
        files: paths.length,
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
      notes: office === undefined ? [...withoutSettings(findings, messages)] : [],
      exit: office === undefined ? 3 : errors > 0 ? 1 : 0,
    };
  },
});

/** What every other command would say, and what was not checked for it. */
function* withoutSettings(findings: readonly Finding[], messages: Messages): Iterable<string> {
  const own = findings.filter(({ path }) => path === OFFICE_FILE);
  yield brokenOffice(own).say(messages).text;
  yield messages.validation.meaningUnchecked;
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
