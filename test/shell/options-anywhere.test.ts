import { describe, expect, it } from 'vitest';
import { isDated, mayWrite } from '../../src/commands/command.ts';
import { commands, type Verb } from '../../src/commands/index.ts';
import { zhCN } from '../../src/messages/zh-CN/index.ts';
import { Refusal } from '../../src/refusal.ts';
import { flagOf } from '../../src/shell/flags.ts';
import { readCommandLine } from '../../src/shell/program.ts';

const verbs = Object.keys(commands) as Verb[];

const general: readonly (readonly string[])[] = [
  ['--dir', 'examples/linyi-2020'],
  ['--dir=examples/linyi-2020'],
  ['--lang', 'en'],
  ['--color', 'never'],
  ['--no-input'],
  ['--as-of', '2020-06-05'],
  ['--json'],
  ['--dry-run'],
  ['--commit'],
];

/** What a command line is understood as, or what it is refused with. */
async function understood(args: readonly string[]): Promise<unknown> {
  try {
    const invocation = await readCommandLine(args, zhCN, 80);
    if (invocation.kind === 'help') return invocation.text;
    const { verb, typed, general } = invocation;
    return { verb, typed, general };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, ...error.say(zhCN) };
  }
}

describe.each(verbs)('%s', (verb) => {
  it('takes what every command has before its name and behind it', async () => {
    const { command } = await commands[verb]();
    const has: Readonly<Record<string, boolean>> = {
      '--as-of': isDated(command),
      '--dry-run': mayWrite(command),
      '--commit': command.kind === 'write',
      '--json': command.kind !== 'called',
    };
    for (const words of general) {
      const behind = await understood([verb, ...words]);
      expect(await understood([...words, verb])).toEqual(behind);
      const flag = words[0] ?? '';
      if (has[flag] !== false) expect(behind).toMatchObject({ verb });
      else {
        expect(behind).toMatchObject({ code: 'usage-unknownoption' });
        // What is missing is never offered instead.
        expect(String((behind as { text: string }).text).split(flag)).toHaveLength(2);
      }
    }
    const all = general.filter(([flag = '']) => has[flag] !== false).flat();
    expect(await understood([...all, verb])).toEqual(await understood([verb, ...all]));
  });

  it('takes its own options before its name as well', async () => {
    const { command } = await commands[verb]();
    for (const [key, { place, type }] of Object.entries(command.params)) {
      if (place !== 'option') continue;
      const words = type === 'flag' ? [flagOf(key)] : [flagOf(key), '2020'];
      expect(await understood([...words, verb])).toEqual(await understood([verb, ...words]));
    }
  });
});

it.each([
  [['--year', '2020', 'sumary'], '“2020”'],
  [['--as-of', '2020-01-01', 'valdate'], '“validate”'],
  [['valdate', '--json'], '“validate”'],
])('a name that no command has is told: %s', async (args, told) => {
  expect(await understood(args)).toMatchObject({ text: expect.stringContaining(told) });
});

it('help is asked for wherever options stand', async () => {
  const help = await understood(['help', 'validate']);
  expect(help).toContain('--changed-since');
  expect(await understood(['--lang', 'zh-CN', 'help', 'validate'])).toEqual(help);
  expect(await understood(['--dir', 'x', 'validate', '--help'])).toEqual(help);
});
