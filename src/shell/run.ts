import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Answer, Command, Context, Plan } from '../commands/command.ts';
import type { InputOf, Params } from '../commands/param.ts';
import { readDate } from '../deadlines/read-date.ts';
import { type Language, type Messages, messagesIn } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import { findRoot, openRegistry } from '../registry/index.ts';
import type { Registry } from '../registry/registry.ts';
import type { World } from '../world.ts';
import { report } from './failure.ts';
import { chooseLanguage, languageNamed } from './language.ts';
import { type Printer, printerFor } from './printer.ts';
import { type Invocation, readCommandLine } from './program.ts';
import { askForMissing, missingKeys, missingRefusal } from './questions.ts';
import { readValues, type Typed } from './values.ts';

type Called = Extract<Invocation, { kind: 'command' }>;

/** One run of the program, from the words of the command line to the exit code. The only place that catches everything. */
export async function run(world: World): Promise<number> {
  const language = chooseLanguage({
    option: optionIn(world.args, '--lang'),
    registryText: nearestRegistryText(world),
    env: world.env,
  });
  const messages = await messagesIn(language);
  const printer = printerFor(world, optionIn(world.args, '--color'));
  try {
    const invocation = await readCommandLine(world.args, messages, printer.columns ?? 80);
    if (invocation.kind === 'help') {
      printer.out(invocation.text);
      return 0;
    }
    return await call(invocation, { world, language, messages, printer });
  } catch (error) {
    return report(error, messages, printer);
  }
}

interface Run {
  readonly world: World;
  readonly language: Language;
  readonly messages: Messages;
  readonly printer: Printer;
}

async function call(called: Called, run: Run): Promise<number> {
  const { command, general } = called;
  checkGeneral(called);
  if (command.kind === 'create') {
    const { context, input } = await prepare(called, run, undefined);
    const root = resolve(
      run.world.cwd,
      general.dir ?? (input['folder'] as string | undefined) ?? '.',
    );
    return carryOut(await command.plan(input, context), root, called, run);
  }
  const registry = openRegistry(findRoot(run.world.cwd, general.dir));
  const { context, input } = await prepare(called, run, registry);
  if (command.kind === 'write') {
    return carryOut(await command.plan(input, registry, context), registry.root, called, run);
  }
  return give(await command.answer(input, registry, context), registry, context, called, run);
}

async function prepare(called: Called, run: Run, registry: Registry | undefined) {
  const { command, verb, general } = called;
  const today = run.world.today(timeZoneOf(registry));
  const reading = { today, catalogues: [run.messages, await otherMessages(run.language)] };
  const asOf = general.asOf === undefined ? today : readDate(general.asOf, today);
  if (asOf === undefined) {
    throw new Refusal('bad-value', 2, (m) => m.shell.badDate('--as-of', general.asOf ?? ''));
  }
  const typed = await complete(called, run, registry, reading);
  const context: Context = { today, asOf, language: run.language, messages: run.messages };
  return { context, input: readValues(command.params, typed, reading) as InputOf<Params>, verb };
}

async function complete(
  called: Called,
  { world, messages }: Run,
  registry: Registry | undefined,
  reading: { today: string; catalogues: readonly Messages[] },
): Promise<Typed> {
  const { command, typed, verb, general } = called;
  // What was given is checked before anything is asked.
  readValues(command.params, typed, reading);
  const missing = missingKeys(command, typed);
  if (missing.length === 0) return typed;
  const { askerFor, mayAsk } = await import('../terminal/ask.ts');
  if (
    !mayAsk({ stdin: world.stdin, stderr: world.stderr, env: world.env, noInput: !general.input })
  ) {
    throw missingRefusal(command, missing, verb);
  }
  const asker = askerFor(world, messages);
  return askForMissing(command, typed, { verb, asker, messages, reading, registry });
}

function timeZoneOf(registry: Registry | undefined): string {
  const zone = registry?.office.timezone ?? 'Asia/Shanghai';
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    throw new Refusal('bad-time-zone', 3, (m) => m.shell.badTimeZone(zone));
  }
}

const otherMessages = (language: Language) => messagesIn(language === 'en' ? 'zh-CN' : 'en');

function checkGeneral({ general }: Called) {
  const { lang, color } = general;
  if (lang !== undefined && languageNamed(lang) === undefined) {
    throw new Refusal('bad-language', 2, (m) => m.shell.badLanguage(lang));
  }
  if (color !== undefined && !['auto', 'always', 'never'].includes(color)) {
    throw new Refusal('bad-colour', 2, (m) => m.shell.badColour(color));
  }
}

async function give(
  answer: Answer,
  registry: Registry,
  context: Context,
  called: Called,
  run: Run,
) {
  const { printer, messages } = run;
  const { broken } = registry;
  if (called.general.json) {
    const { envelope } = await import('./envelope.ts');
    printer.out(
      envelope({
        command: called.verb,
        as_of: context.asOf,
        unit: registry.office.unit,
        data: answer.data,
        ...(broken.length > 0 ? { broken } : {}),
      }),
    );
  } else {
    await printer.show(answer.view);
  }
  if (called.verb === 'validate' || broken.length === 0) return answer.exit ?? 0;
  const { sentenceOf } = await import('./sentences.ts');
  const paths = new Set(broken.map((finding) => finding.path));
  printer.tell([
    messages.shell.brokenFiles(paths.size),
    ...broken.map((f) => `  ${sentenceOf(f, messages)}`),
  ]);
  printer.tell([messages.shell.hint(messages.shell.seeValidate)]);
  return 3;
}

async function carryOut(plan: Plan, root: string, called: Called, run: Run): Promise<number> {
  const { printer, messages } = run;
  const dry = called.general.dryRun === true;
  const { apply, diffOf } = await import('../registry/index.ts');
  if (!dry) apply(root, plan.changes, { command: called.verb });
  if (called.general.json) {
    const { envelope } = await import('./envelope.ts');
    const written = plan.changes.map(({ kind, path }) => ({ kind, path }));
    printer.out(
      envelope({
        command: called.verb,
        data: { ...(plan.data as object), dry_run: dry, changes: written },
      }),
    );
    return 0;
  }
  if (dry) {
    printer.out(await diffOf(plan.changes));
    printer.tell([messages.shell.notWritten]);
    return 0;
  }
  await printer.show(plan.said);
  return 0;
}

function optionIn(args: readonly string[], flag: string): string | undefined {
  const inline = args.find((word) => word.startsWith(`${flag}=`));
  if (inline !== undefined) return inline.slice(flag.length + 1);
  const index = args.indexOf(flag);
  return index < 0 ? undefined : args[index + 1];
}

/** The text of the registry.yaml this run is about, if there is one: asked before the registry is opened, for its language. */
function nearestRegistryText(world: World): string | undefined {
  try {
    const dir = optionIn(world.args, '--dir');
    let folder = resolve(world.cwd, dir ?? '.');
    while (!existsSync(join(folder, 'registry.yaml'))) {
      const parent = resolve(folder, '..');
      if (parent === folder || dir !== undefined) return undefined;
      folder = parent;
    }
    return readFileSync(join(folder, 'registry.yaml'), 'utf8');
  } catch {
    // Whatever is wrong with the file is told when the registry is opened, in the language of the locale.
    return undefined;
  }
}
