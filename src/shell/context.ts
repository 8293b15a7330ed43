import type { Command, Context } from '../commands/command.ts';
import { readDate } from '../deadlines/read-date.ts';
import { Refusal } from '../refusal.ts';
import { officeOf } from '../registry/office-of.ts';
import type { Registry } from '../registry/registry.ts';
import type { Run } from './call.ts';
import { calledAs } from './called-as.ts';
import type { Called } from './program.ts';

/** What a command may know besides its input: the day it is where the registry is, the day asked about, the language. */
export function contextFor(
  { general, command }: Called,
  { world, language, messages }: Run,
  about: { readonly registry?: Registry; readonly called?: string },
): Context {
  const { registry, called } = about;
  const today = world.today(timeZoneOf(withSettings(command, registry)));
  return {
    today,
    asOf: asOfDate(general.asOf, today),
    now: world.now(),
    language,
    messages,
    called:
      called ??
      (general.dir === undefined || registry === undefined
        ? 'proposals'
        : calledAs(world.cwd, registry.root)),
  };
}

function asOfDate(word: string | undefined, today: string): string {
  if (word === undefined) return today;
  const date = readDate(word, today);
  if (date !== undefined) return date;
  throw new Refusal('bad-value', 2, (m) => m.shell.badDate('--as-of', word));
}

/** The registry, or nothing where its settings cannot be had and the command does without. */
function withSettings(command: Command, registry: Registry | undefined): Registry | undefined {
  const copes = (command.kind === 'read' || command.kind === 'write') && command.withoutSettings;
  return copes && officeOf(registry) === undefined ? undefined : registry;
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
