import type { Context, Plan, WriteCommand } from '../../src/commands/command.ts';
import { commands, type Verb } from '../../src/commands/index.ts';
import { messagesIn } from '../../src/messages/index.ts';
import type { Registry } from '../../src/registry/registry.ts';
import { missingKeys, missingRefusal } from '../../src/shell/questions.ts';
import { readValues } from '../../src/shell/values.ts';
import { words } from './run.ts';

/** What a command line would do to a registry that exists in memory only. */
export type Planner = (line: string, registry: Registry, today: string) => Promise<Plan>;

/** Reads command lines as the shell does, without a shell: `contact ID --stage 办前 …`. */
export async function planner(): Promise<Planner> {
  const verbs = new Map<string, WriteCommand>();
  for (const verb of Object.keys(commands) as Verb[]) {
    const { command } = await commands[verb]();
    if (command.kind === 'write') verbs.set(verb, command);
  }
  const messages = await messagesIn('zh-CN');
  const known: Omit<Context, 'today' | 'asOf'> = {
    now: '',
    language: 'zh-CN',
    messages,
    called: 'proposals',
  };
  return async (line, registry, today) => {
    const [verb = '', id = '', ...rest] = words(line);
    const { params, plan } = verbs.get(verb) as WriteCommand;
    const typed: Record<string, string[] | true> = { id: [id] };
    for (let at = 0; at < rest.length; at += 1) {
      const key = (rest[at] as string)
        .slice(2)
        .replace(/-(.)/g, (_, letter) => letter.toUpperCase());
      if (params[key]?.type === 'flag') typed[key] = true;
      else {
        at += 1;
        typed[key] = [...((typed[key] as string[] | undefined) ?? []), rest[at] as string];
      }
    }
    const context = { ...known, today, asOf: today };
    const reading = { today, catalogues: [messages] };
    const missing = missingKeys(typed, { params, reading, registry, context });
    if (missing.length > 0) throw missingRefusal(params, missing, verb as Verb);
    return plan(readValues(params, typed, reading) as never, registry, context);
  };
}
