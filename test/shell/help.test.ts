import { describe, expect, it } from 'vitest';
import { commands, type Verb } from '../../src/commands/index.ts';
import { plainWidth } from '../../src/terminal/width.ts';
import { folder } from '../support/folder.ts';
import { run } from '../support/run.ts';

const verbs = Object.keys(commands) as Verb[];
const han = /\p{Script=Han}/u;

async function help(args: readonly string[], lang: string, columns: number) {
  const env = { COLUMNS: String(columns) };
  const { code, out, err } = await run([...args, '--lang', lang], { cwd: folder().path, env });
  expect([code, err]).toEqual([0, '']);
  return out;
}

describe.each([
  ['zh-CN', 80],
  ['zh-CN', 120],
  ['en', 80],
  ['en', 120],
])('help in %s at %i columns', (lang, columns) => {
  it.each([['--help'], ...verbs.map((verb) => [verb, '--help'])])(
    '%s %s',
    async (...args: string[]) => {
      const out = await help(args.filter(Boolean), lang, columns);
      const lines = out.split('\n');
      for (const line of lines) expect([line, plainWidth(line) <= columns]).toEqual([line, true]);
      expect(out).not.toMatch(/undefined|\[options\]\s*\[|^ {2}--\S+ *$/m);
      expect(out.endsWith('\n\n')).toBe(false);
      if (lang === 'en') {
        const [verb] = args;
        // The names of the steps stand beside their English, for those who look them up.
        expect(out.replace(/ \([\p{Script=Han}、]+\)/gu, '')).not.toMatch(han);
        expect(out).toContain(
          verb === '--help' ? 'Usage: proposals <command>' : `Usage: proposals ${verb} `,
        );
      } else {
        expect(out).toMatch(/^用法：proposals /);
        expect(out).not.toMatch(/Usage|Options|Arguments|\[options\]|<text>/);
      }
      const aligned = lines.filter((line) => /^ {2}-/.test(line)).map(startOfWords);
      expect(new Set(aligned).size).toBeLessThanOrEqual(2);
    },
  );
});

/** The column where the words beside a term begin. */
function startOfWords(line: string): number {
  const [term = ''] = line.match(/^ {2}\S.*?(?: {2,}|$)/) ?? [];
  return plainWidth(term);
}

it('is the same however it is asked for', async () => {
  const asked = await help(['add', '--help'], 'zh-CN', 80);
  expect(await help(['help', 'add'], 'zh-CN', 80)).toBe(asked);
  expect(await help(['add', '-h'], 'zh-CN', 80)).toBe(asked);
  expect(await help([], 'zh-CN', 80)).toBe(await help(['help'], 'zh-CN', 80));
});

it('tells the version and nothing else', async () => {
  expect(await run(['--version'], { cwd: '/' })).toEqual({ code: 0, out: '0.0.0-test\n', err: '' });
});
