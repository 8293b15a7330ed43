import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { everyRule, rules, textRules } from '../../src/checks/index.ts';
import { read } from '../docs/documents.ts';
import { folder } from '../support/folder.ts';
import { commitAll, git, hostileGit } from '../support/repository.ts';
import { run } from '../support/run.ts';
import { type Files, type Fixture, put } from './fixture.ts';

const document = read('docs/findings.md');

hostileGit();

async function found(
  files: Files,
  { before, today = '2020-04-30' }: Fixture,
): Promise<readonly Finding[]> {
  const here = folder();
  const args = ['validate', '--json'];
  if (before !== undefined) {
    await put(here.path, before);
    git(here.path, 'init', '--quiet');
    commitAll(here.path, '登记');
    rmSync(join(here.path, 'proposals'), { recursive: true });
    args.push('--history', 'HEAD');
  }
  await put(here.path, files);
  const ran = await run(args, { cwd: here.path, today });
  return JSON.parse(ran.out).data.findings;
}

async function fixtureOf(code: string): Promise<Fixture> {
  const { fixture } = await import(`./fixtures/${code}.ts`);
  return fixture;
}

test('no code stands for two rules', () => {
  const codes = everyRule.map(({ code }) => code);
  expect(codes.filter((code, at) => codes.indexOf(code) < at)).toEqual([]);
});

test('a rule about meaning is a file of its own', () => {
  const folders = ['', 'records/', 'people/', 'settings/', 'calendars/', 'history/'];
  const lost = [...rules, ...textRules].filter(
    ({ code }) => !folders.some((below) => existsSync(`src/checks/${below}${code}.ts`)),
  );
  expect(lost.map(({ code }) => code)).toEqual([]);
});

describe.each(everyRule.map((rule) => [rule.code, rule] as const))('%s', (code, { severity }) => {
  test('has a page that tells its weight in both languages', () => {
    const [, after = ''] = document.split(`### \`${code}\`\n`);
    const page = after.split(/^##/m)[0] ?? '';
    const word = { error: '错误', warning: '提醒' }[severity];
    expect(page).toMatch(
      new RegExp(`^\\s*\\*\\*${word}\\*\\* .*改法.*\\s+\\*\\*${severity}\\*\\* `),
    );
  });

  test('is found where it is broken, and alone', async () => {
    const fixture = await fixtureOf(code);
    const { bad, also = [], when = true } = fixture;
    if (!when) return;
    const all = await found(bad, fixture);
    const own = all.filter((finding) => finding.code === code);
    expect(own.map((finding) => finding.severity)).toContain(severity);
    expect(new Set(all.map((finding) => finding.code))).toEqual(new Set([code, ...also]));
  });

  test('is not found where all is well', async () => {
    const fixture = await fixtureOf(code);
    if (fixture.when ?? true) expect(await found(fixture.good, fixture)).toEqual([]);
  });
});
