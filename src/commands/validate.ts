import type { Finding } from '../checks/finding.ts';
import { type Format, formatOfName, formats, reporters } from '../documents/findings/index.ts';
import type { Messages } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import { brokenOffice } from '../registry/broken-file.ts';
import { OFFICE_FILE } from '../registry/root.ts';
import { type Answer, type Context, reading } from './command.ts';
import { flag, type InputOf, text } from './param.ts';
import { judgedAs, prefixOf, type Result } from './validate/asked.ts';
import { fixed } from './validate/fix.ts';
import { byFile, type Shown, toldOf } from './validate/told.ts';

const params = {
  changedSince: text({ revision: true }),
  staged: flag(),
  history: text({ revision: true }),
  format: text(),
  out: text(),
  force: flag(),
  fix: flag(),
  yes: flag(),
} as const;

type Input = InputOf<typeof params>;

/** Checks every file: its form, its schema, and what the records mean together. */
export const command = reading({
  withoutSettings: true,
  params,
  writes: {
    flag: 'fix',
    plan(input, { root }, context) {
      const others = [input.changedSince, input.history, input.format, input.out];
      if (input.staged || others.some((one) => one !== undefined))
        throw new Refusal('fix-alone', 2, ({ validation }) => validation.fixAlone);
      return fixed(root, input.yes, context);
    },
  },
  answer(input, { root }, context) {
    const format = formatOf(input);
    return judgedAs(input, { root, today: context.asOf }, (result) =>
      answered(result, { input, format, context, root }),
    );
  },
});

interface About {
  readonly input: Input;
  readonly format: Format;
  readonly context: Context;
  readonly root: string;
}

async function answered(result: Result, about: About): Promise<Answer> {
  const { findings, paths } = result;
  const { messages } = about.context;
  const { validation } = messages;
  const told = toldOf(findings, result.root, messages);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const items = paths.filter((path) => path.startsWith('proposals/')).length;
  const broken = result.office === undefined;
  const first = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  const { input } = about;
  const isPart = input.changedSince !== undefined || input.staged;
  const sound = isPart ? validation.changesClean : validation.clean(items);
  return {
    data: {
      files: paths.length,
      errors,
      warnings,
      findings: told.map(({ finding, text, mend }) => ({
        ...finding,
        message: text,
        remedy: mend,
      })),
    },
    view: [
      ...byFile(told, about.context),
      {
        type: 'text',
        text:
          findings.length === 0
            ? { text: sound, tone: 'good' }
            : validation.total(errors, warnings),
      },
      ...(first === undefined
        ? []
        : [{ type: 'text' as const, text: validation.more(first.code, 'proposals') }]),
    ],
    ...(await documentOf(told, result, about)),
    notes: [
      ...(broken ? withoutSettings(findings, messages) : []),
      ...(result.isFirst ? [validation.nothingBefore] : []),
    ],
    exit: broken ? 3 : errors > 0 ? 1 : 0,
  };
}

/** The form asked for, else the one the file's name ends with. */
function formatOf({ format, out }: Input): Format {
  const word = format?.toLowerCase() ?? formatOfName(out ?? '') ?? 'text';
  const found = formats.find((one) => one === word);
  if (found !== undefined) return found;
  throw new Refusal('unknown-format', 2, ({ validation }) =>
    validation.unknownFormat(word, formats),
  );
}

async function documentOf(
  told: readonly Shown[],
  { paths }: Result,
  { input: { out, force }, format, context, root }: About,
): Promise<Pick<Answer, 'document' | 'page'>> {
  if (format === 'text' && out === undefined) return {};
  const place = { force, ...(out !== undefined && { to: out }) };
  if (format === 'json') return { document: place };
  const { messages, language, asOf: day } = context;
  const prefix = await prefixOf(root);
  const about = { told, paths, prefix, day, messages, language };
  return {
    document: { ...place, content: (await reporters[format]())(about) },
    ...(format === 'github' && { page: async () => (await reporters.markdown())(about) }),
  };
}

/** What every other command would say, and what was not checked for it. */
function withoutSettings(findings: readonly Finding[], messages: Messages): readonly string[] {
  const own = findings.filter(({ path }) => path === OFFICE_FILE);
  return [brokenOffice(own).say(messages).text, messages.validation.meaningUnchecked];
}
