import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { driverCommand } from '../../../src/registry/git/driver-settings.ts';
import { item } from '../../proposal/item.ts';
import { type Clone, office, program, tryGit } from '../../support/clones.ts';
import { folder } from '../../support/folder.ts';
import { hostileGit } from '../../support/repository.ts';

hostileGit();

const id = '2020-city-npc-012';
const path = `proposals/2020/${id}.yaml`;

async function twoClerks(): Promise<readonly [Clone, Clone]> {
  const { clone } = await office({ items: [item()] });
  const both = [clone('李四'), clone('赵五')] as const;
  for (const one of both) await one.proposals('git setup');
  both[0].commit('设好克隆');
  both[0].git('push', '--quiet');
  both[1].git('checkout', '--quiet', '--', '.');
  both[1].git('clean', '-fdq');
  both[1].git('pull', '--quiet');
  return both;
}

const contact = (on: string, view: string) =>
  `contact 建议12 --stage 办前 --way 上门走访 --by 李四 --on ${on} --view ${view}`;
const text = (clone: Clone) => clone.git('show', `HEAD:${path}`);

describe('two clerks with the driver', () => {
  test.each([['merge'], ['rebase']])('keep what both recorded (%s)', async (how) => {
    const [one, other] = await twoClerks();
    await one.proposals(contact('2020-04-10', '甲'));
    await other.proposals(contact('2020-04-08', '乙'));
    one.commit();
    other.commit();
    one.git('push', '--quiet');
    other.git(
      '-c',
      'pull.rebase=false',
      'pull',
      '--quiet',
      ...(how === 'rebase' ? ['--rebase'] : ['--no-rebase', '--no-edit']),
    );
    expect(text(other).match(/view: .*/g)).toEqual(['view: 乙', 'view: 甲']);
    await other.proposals('validate');
  });

  test('are shown what they recorded differently, with who recorded it', async () => {
    const [one, other] = await twoClerks();
    await one.proposals('correct 建议12 --field intake.received_on --to 2020-03-13 --reason 笔误');
    await other.proposals(
      'correct 建议12 --field intake.received_on --to 2020-03-14 --reason 笔误',
    );
    one.commit();
    other.commit();
    one.git('push', '--quiet');
    const { code, err } = tryGit(other.path, 'pull', '--no-rebase', '--no-edit');
    expect(code).toBe(1);
    expect(err).toMatch(/2020-03-14”（赵五，[\d: -]+）.*2020-03-13”（李四，[\d: -]+）/);
    expect(err).toContain(`proposals resolve ${id}`);
    const marked = tryGit(other.path, 'diff', '--name-only', '--diff-filter=U', '-z').out;
    expect(marked).toBe(`${path}\0`);
    const lines = tryGit(other.path, 'show', `:2:${path}`).out;
    expect(lines).toContain('2020-03-14');
    const there = await other.proposals('list').catch((error: Error) => error.message);
    expect(String(there)).toContain('merge-conflict');
  });

  test('merge lines where they have no driver, which do other sections', async () => {
    const talk = { on: '2020-04-02', stage: 'before', way: 'phone', by: ['李四'] } as const;
    const urge = { on: '2020-04-03', way: 'phone', to: '就业科' } as const;
    const { clone } = await office({ items: [item({ contacts: [talk], urges: [urge] })] });
    const [one, other] = [clone('李四'), clone('赵五')];
    await one.proposals(contact('2020-04-10', '甲'));
    await other.proposals('urge 建议12 --way 电话 --to 就业科 --on 2020-04-08');
    one.commit();
    other.commit();
    one.git('push', '--quiet');
    other.git('pull', '--quiet', '--no-rebase', '--no-edit');
    expect(text(other)).toMatch(/view: 甲[\s\S]*urges:/);
  });
});

describe('the command that git runs', () => {
  test('finds a program whose path holds blanks, quotes, Chinese and a per cent sign', async () => {
    const there = folder({ "程序 50% it's/note.txt": '' });
    const script = join(there.path, "程序 50% it's", 'proposals.js');
    symlinkSync(resolve('bin/proposals.js'), script);
    const [one, other] = await twoClerks();
    other.git('config', 'merge.proposals.driver', driverCommand([program[0], script], 'zh-CN'));
    await one.proposals(contact('2020-04-10', '甲'));
    await other.proposals(contact('2020-04-08', '乙'));
    one.commit();
    other.commit();
    one.git('push', '--quiet');
    other.git('pull', '--quiet', '--no-rebase', '--no-edit');
    expect(text(other).match(/view: .*/g)).toEqual(['view: 乙', 'view: 甲']);
  });

  test.each([
    ['node', ['/nowhere/node', 'x']],
    ['its file', [program[0], '/nowhere/proposals.js']],
  ])('falls back on a merge of lines where the program is gone: %s', async (_, command) => {
    const [one, other] = await twoClerks();
    other.git('config', 'merge.proposals.driver', driverCommand(command, 'zh-CN'));
    await one.proposals(contact('2020-04-10', '甲'));
    await other.proposals(contact('2020-04-08', '乙'));
    one.commit();
    other.commit();
    one.git('push', '--quiet');
    expect(tryGit(other.path, 'pull', '--no-rebase', '--no-edit').code).toBe(1);
    const found = tryGit(other.path, 'diff', '--', path).out;
    for (const view of ['甲', '乙', '<<<<<<<', '>>>>>>>']) expect(found).toContain(view);
  });

  test.each([
    [
      ['C:\\Program Files\\nodejs\\node.exe', 'D:\\登记\\p.js'],
      "'C:/Program Files/nodejs/node.exe' 'D:/登记/p.js'",
    ],
    [['\\\\server\\共享\\node.exe', 'x'], "'//server/共享/node.exe' 'x'"],
    [["/it's/100%"], "'/it'\\''s/100%%'"],
  ])('writes %j as words of sh', (command, words) => {
    expect(driverCommand(command, 'en').startsWith(`${words} --lang en merge-file %O`)).toBe(true);
  });
});
