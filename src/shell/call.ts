import { resolve } from 'node:path';
import type { Context } from '../commands/command.ts';
import type { InputOf, Params } from '../commands/param.ts';
import { readDate } from '../deadlines/read-date.ts';
import { type Language, type Messages, messagesIn } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import { openRegistry } from '../registry/open.ts';
import type { Registry } from '../registry/registry.ts';
import { findRoot } from '../registry/root.ts';
import { mayAsk } from '../terminal/may-ask.ts';
import type { World } from '../world.ts';
import { carryOut } from './carry-out.ts';
import { give } from './give.ts';
import { languageNamed } from './language.ts';
import type { Printer } from './printer.ts';
import type { Called } from './program.ts';
import { askForMissing, missingKeys, missingRefusal } from './questions.ts';
import { type Reading, readValues, type Typed } from './values.ts';

/** What stays the same during one run. */
export interface Run {
  readonly world: World;
  readonly language: Language;
  readonly messages: Messages;
  readonly printer: Printer;
}

/** Calls a command with understood input, and gives its answer or carries out its plan. Answers with the exit code. */
export async function call(called: Called, run: Run): Promise<number> {
  const { command, general } = called;
  const { cwd } = run.world;
  checkGeneral(called);
  if (command.kind === 'create') {
    const { input, context } = await prepare(called, run, undefined);
    const root = resolve(cwd, general.dir ?? '.', String(input.folder ?? '.'));
    return carryOut(await command.plan(input, context), root, called, run);
  }
  const registry = openRegistry(findRoot(cwd, general.dir));
  const { input, context } = await prepare(called, run, registry);
  if (command.kind === 'write') {
    return carryOut(await command.plan(input, registry, context), registry.root, called, run);
  }
  return give(
    { answer: await command.answer(input, registry, context), registry, context },
    called,
    run,
  );
}

function checkGeneral({ general: { lang, color } }: Called) {
  if (lang !== undefined && languageNamed(lang) === undefined) {
    throw new Refusal('bad-language', 2, (m) => m.shell.badLanguage(lang));
  }
  if (color !== undefined && !['auto', 'always', 'never'].includes(color)) {
    throw new Refusal('bad-colour', 2, (m) => m.shell.badColour(color));
  }
}

async function prepare(called: Called, run: Run, registry: Registry | undefined) {
  const { messages, language, world } = run;
  const today = world.today(timeZoneOf(registry));
  const other = await messagesIn(language === 'en' ? 'zh-CN' : 'en');
  const reading: Reading = { today, catalogues: [messages, other] };
  const asOf = asOfDate(called.general.asOf, today);
  const typed = await complete(called, run, registry, reading);
  const context: Context = { today, asOf, language, messages };
  return { context, input: readValues(called.command.params, typed, reading) as InputOf<Params> };
}

function asOfDate(word: string | undefined, today: string): string {
  if (word === undefined) return today;
  const date = readDate(word, today);
  if (date !== undefined) return date;
  throw new Refusal('bad-value', 2, (m) => m.shell.badDate('--as-of', word));
}

/** The typed words with what was missing asked for, where somebody is there to answer. */
async function complete(
  { command, typed, verb, general }: Called,
  { world, messages, printer }: Run,
  registry: Registry | undefined,
  reading: Reading,
): Promise<Typed> {
  // What was given is checked before anything is asked.
  readValues(command.params, typed, reading);
  const missing = missingKeys(command, typed);
  if (missing.length === 0) return typed;
  const { stdin, stderr, env } = world;
  const attendance = { stdinIsTTY: stdin.isTTY === true, stderrIsTTY: stderr.isTTY === true, env };
  if (!mayAsk({ ...attendance, noInput: !general.input })) {
    throw missingRefusal(command, missing, verb);
  }
  const { askerOn } = await import('../terminal/ask.ts');
  const asker = askerOn({ stdin, stderr, words: messages.terminal, colour: printer.colourful });
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
