import { resolve } from 'node:path';
import type {
  CalledCommand,
  CreateCommand,
  ReadCommand,
  TellCommand,
  WriteCommand,
} from '../commands/command.ts';
import type { Asked, InputOf, Params } from '../commands/param.ts';
import { type Language, type Messages, messagesIn } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import { openRegistry } from '../registry/open.ts';
import type { Registry } from '../registry/registry.ts';
import { findRoot } from '../registry/root.ts';
import { siteAt } from '../registry/site.ts';
import type { World } from '../world.ts';
import { askerFor, isAttended, personAt } from './attended.ts';
import { tellBrokenOff } from './broken-off.ts';
import { calledAs } from './called-as.ts';
import { carryOut } from './carry-out.ts';
import { contextFor } from './context.ts';
import { settleEngine } from './engine.ts';
import { envelope } from './envelope.ts';
import { withFiles } from './files.ts';
import { give } from './give.ts';
import { languageNamed } from './language.ts';
import type { Printer } from './printer.ts';
import type { Called } from './program.ts';
import { type Asking, askForMissing, isBare, missingKeys, missingRefusal } from './questions.ts';
import { together } from './together.ts';
import { type Reading, readValues } from './values.ts';

/** What stays the same during one run. */
export interface Run {
  readonly world: World;
  readonly language: Language;
  readonly messages: Messages;
  readonly printer: Printer;
}

/** Calls a command with understood input, and gives its answer or carries out its plan. Answers with the exit code. */
export async function call(called: Called, run: Run): Promise<number> {
  settleEngine();
  checkGeneral(called);
  checkSeveral(called);
  switch (called.command.kind) {
    case 'create':
      return make(called.command, called, run);
    case 'write':
      return change(called.command, called, run);
    case 'read':
      return tell(called.command, called, run);
    case 'tell':
      return say(called.command, called, run);
    case 'called':
      return obey(called.command, called, run);
  }
}

async function make(command: CreateCommand, called: Called, run: Run): Promise<number> {
  const { cwd } = run.world;
  const folder = called.typed.folder === true ? undefined : called.typed.folder?.[0];
  const root = resolve(cwd, called.general.dir ?? '.', folder ?? '.');
  const site = siteAt(root);
  const context = contextFor(called, run, { called: calledAs(cwd, root) });
  const early = (input: Asked['input']) => command.early(site, input);
  const input = await complete(called, run, { context, registry: undefined, early });
  return carryOut({ plan: await command.plan(input, site, context), root }, called, run);
}

async function change(command: WriteCommand, called: Called, run: Run): Promise<number> {
  const registry = openRegistry(findRoot(run.world.cwd, called.general.dir));
  await tellBrokenOff(registry.root, called, run);
  const context = contextFor(called, run, { registry });
  const early = (input: Asked['input']) => command.early?.(input, registry, context);
  const input = await complete(called, run, { context, registry, early });
  const talks = !called.general.json && isAttended(called, run);
  const plan =
    command.talk !== undefined && talks
      ? await command.talk(input, registry, { context, person: await personAt(run) })
      : await command.plan(input, registry, context);
  const planned = { verb: called.verb, changes: plan.changes, language: run.language };
  const asked = called.general.commit === true;
  const how = asked && (await (await import('./committing.ts')).committing(registry, planned));
  return carryOut({ plan, root: registry.root, ...(how && { committing: how }) }, called, run);
}

async function tell(command: ReadCommand, called: Called, run: Run): Promise<number> {
  const registry = openRegistry(findRoot(run.world.cwd, called.general.dir));
  await tellBrokenOff(registry.root, called, run);
  const context = contextFor(called, run, { registry });
  const input = await complete(called, run, { context, registry, early: () => undefined });
  const { writes } = command;
  if (writes !== undefined && called.typed[writes.flag] === true) {
    const plan = await writes.plan(input, registry, context);
    return carryOut({ plan, root: registry.root }, called, run);
  }
  if (called.general.dryRun) throw new Refusal('nothing-to-try', 2, (m) => m.shell.nothingToTry);
  if (called.general.others.length === 0) {
    const answer = await command.answer(input, registry, context);
    return give({ answer, registry, context }, called, run);
  }
  const others = called.general.others.map((dir) => openRegistry(findRoot(run.world.cwd, dir)));
  const answer = await command.answer(input, registry, context, others);
  return give({ answer, registry: together([registry, ...others]), context }, called, run);
}

async function say(command: TellCommand, called: Called, run: Run): Promise<number> {
  const context = contextFor(called, run, { called: 'proposals' });
  const about = { context, registry: undefined, early: () => undefined };
  const answer = await command.answer(await complete(called, run, about), context);
  if (called.general.json)
    await run.printer.out(envelope({ command: called.verb, data: answer.data }));
  else await run.printer.show(answer.view);
  return answer.exit ?? 0;
}

async function obey(command: CalledCommand, { typed }: Called, run: Run): Promise<number> {
  const { world, messages, printer } = run;
  const input = readValues(command.params, typed, { today: '', catalogues: [messages] });
  const { told, exit } = await command.run(input as InputOf<Params>, world.cwd, run);
  await printer.tell(told);
  return exit;
}

/** Most commands are about one registry; which of several was meant cannot be guessed. */
function checkSeveral({ command, general: { others } }: Called): void {
  if (others.length === 0 || (command.kind === 'read' && command.several)) return;
  throw new Refusal('one-registry', 2, (m) => m.shell.oneRegistry);
}

function checkGeneral({ general: { lang, color } }: Called): void {
  if (lang !== undefined && languageNamed(lang) === undefined) {
    throw new Refusal('bad-language', 2, (m) => m.shell.badLanguage(lang));
  }
  if (color !== undefined && !['auto', 'always', 'never'].includes(color)) {
    throw new Refusal('bad-colour', 2, (m) => m.shell.badColour(color));
  }
}

type About = Pick<Asking, 'context' | 'early'> & { readonly registry: Registry | undefined };

/** The whole input of a command: what was typed, and what was asked for where somebody is there to answer. */
async function complete(called: Called, run: Run, about: About): Promise<InputOf<Params>> {
  const { command, typed, verb, general } = called;
  const { params } = command;
  const reading = await readingFor(run, about);
  const read = (words: typeof typed) => readValues(params, words, reading) as InputOf<Params>;
  const whole = (words: typeof typed) => withFiles(params, read(words), run.world.cwd);
  // What was given is checked before anything is asked.
  about.early(read(typed));
  const knowing = { params, reading, ...about };
  const missing = missingKeys(typed, knowing);
  const offers =
    command.kind !== 'read' && command.kind !== 'tell' && isBare(typed, params) && !general.json;
  const asks = (missing.length > 0 || offers) && isAttended(called, run);
  if (!asks) {
    if (missing.length > 0) throw missingRefusal(params, missing, verb);
    return whole(typed);
  }
  const asker = await askerFor(run);
  return whole(await askForMissing(typed, { ...knowing, verb, asker }));
}

async function readingFor({ messages, language }: Run, { context }: About): Promise<Reading> {
  const other = await messagesIn(language === 'en' ? 'zh-CN' : 'en');
  return { today: context.today, catalogues: [messages, other] };
}
