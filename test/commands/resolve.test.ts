import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { item } from '../proposal/item.ts';
import { type Clone, office, tryGit } from '../support/clones.ts';
import { hostileGit } from '../support/repository.ts';
import { run, words } from '../support/run.ts';

hostileGit();

const id = '2020-city-npc-012';
const path = `proposals/2020/${id}.yaml`;

let one: Clone;
let other: Clone;
beforeEach(async () => {
  const { clone } = await office({
    items: [item({ proposers: [{ name: '张三', lead: true }], note: '旧' })],
  });
  one = clone('李四');
  other = clone('赵五');
});

const edit = (clone: Clone, from: string | RegExp, to: string) => {
  const file = join(clone.path, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};
const text = (clone: Clone) => readFileSync(join(clone.path, path), 'utf8');
const urge = (on: string) => `urge 建议12 --way 电话 --to 就业科 --on ${on}`;
const refusal = async (clone: Clone, line: string) => {
  const { code, err } = await run([...words(line), '--json'], { cwd: clone.path });
  return { exit: code, ...(JSON.parse(err).error as { code: string; text: string; hint: string }) };
};

/** Both change the note, and each records something besides. */
async function clash(how = 'merge'): Promise<void> {
  await one.proposals(urge('2020-04-10'));
  edit(one, 'note: 旧', 'note: 甲');
  one.commit();
  one.git('push', '--quiet');
  await other.proposals(urge('2020-04-12'));
  edit(other, 'note: 旧', 'note: 乙');
  other.commit();
  expect(
    tryGit(other.path, 'pull', how === 'merge' ? '--no-rebase' : '--rebase', '--no-edit').code,
  ).toBe(1);
}

describe.each(['merge', 'rebase'])('after a %s', (how) => {
  beforeEach(() => clash(how));

  test('shows what is to be decided, with who recorded it, and writes nothing', async () => {
    const before = text(other);
    const found = await refusal(other, 'resolve');
    expect(found).toMatchObject({ exit: 5, code: 'undecided' });
    expect(found.text).toMatch(/备注：我们这边是“乙”（赵五，.*），对方是“甲”（李四，/);
    expect(text(other)).toBe(before);
  });

  test.each([
    ['--ours 1', '乙'],
    ['--theirs 全部', '甲'],
  ])('takes what agrees, and of what does not what it is told to (%s)', async (choice, note) => {
    await other.proposals(`resolve 建议12 ${choice}`);
    expect(text(other)).toContain(`note: ${note}`);
    expect(text(other).match(/2020-04-1[02]/g)).toEqual(['2020-04-10', '2020-04-12']);
    expect(tryGit(other.path, 'diff', '--name-only', '--diff-filter=U').out).toBe('');
    if (how === 'merge') other.git('commit', '--quiet', '--no-edit');
    else other.git('-c', 'core.editor=true', 'rebase', '--continue');
    other.git('push', '--quiet');
    await other.proposals('validate');
  });
});

describe('one item registered in two clones', () => {
  const add = (title: string) =>
    `add --kind 建议 --level 市 --number 99 --title ${title} --proposer 王五 --assigned-on 2020-03-10`;

  test.each([[true], [false]])(
    'is a conflict, which is settled by meaning (driver: %s)',
    async (driver) => {
      if (driver) for (const clone of [one, other]) await clone.proposals('git setup');
      await one.proposals(`${add('关于新路的建议')} --received-on 2020-03-12`);
      one.commit();
      one.git('push', '--quiet');
      await other.proposals(`${add('关于新路的建议')} --topic 交通`);
      other.commit();
      const pulled = tryGit(other.path, 'pull', '--no-rebase', '--no-edit');
      expect(pulled.code).toBe(1);
      if (driver) expect(pulled.err).toContain('两边各登记了一次');
      expect((await run(['validate'], { cwd: other.path })).code).toBe(1);
      await other.proposals('resolve 建议99');
      const settled = readFileSync(
        join(other.path, 'proposals/2020/2020-city-npc-099.yaml'),
        'utf8',
      );
      expect(settled).toContain('received_on: 2020-03-12');
      expect(settled).toContain('topics: [交通]');
    },
  );

  test('is one item where both say the same', async () => {
    for (const clone of [one, other]) {
      await clone.proposals(add('关于新路的建议'));
      clone.commit();
    }
    one.git('push', '--quiet');
    other.git('pull', '--quiet', '--no-rebase', '--no-edit');
    await other.proposals('validate');
  });
});

describe('one side deleted what the other changed', () => {
  beforeEach(async () => {
    rmSync(join(one.path, path));
    one.commit();
    one.git('push', '--quiet');
    await other.proposals(urge('2020-04-12'));
    other.commit();
    tryGit(other.path, 'pull', '--no-rebase', '--no-edit');
  });

  test('is said, not guessed', async () => {
    expect(await refusal(other, 'resolve')).toMatchObject({
      code: 'undecided',
      text: expect.stringContaining('对方删去了，我们这边改过'),
    });
  });

  test.each([
    ['--ours 1', true],
    ['--theirs 1', false],
  ])('is settled by one side (%s)', async (choice, stays) => {
    await other.proposals(`resolve 建议12 ${choice}`);
    expect(tryGit(other.path, 'ls-files', '-z', '--', path).out).toBe(stays ? `${path}\0` : '');
    other.git('commit', '--quiet', '--no-edit');
  });
});

test.each<[string, (text: string) => string]>([
  ['changed a line outside the marks', (text) => text.replace('to: 就业科', 'to: 社保科')],
  ['wrote another line', (text) => text.replace('urges:', '# 问过张三\nurges:')],
  ['took a line out', (text) => text.replace(/.*2020-04-10.*\n/, '')],
  ['chose already', (text) => text.replace(/<{7}.*\n(.*\n)={7}\n.*\n>{7}.*\n/, '$1')],
])('what somebody did to the file by hand is not thrown away: %s', async (_, by) => {
  await other.proposals('git setup');
  await clash();
  const file = join(other.path, path);
  const before = by(text(other));
  expect(before).not.toBe(text(other));
  writeFileSync(file, before);
  expect((await refusal(other, 'resolve --ours 1')).code).toBe('edited-by-hand');
  expect(text(other)).toBe(before);
  other.git('checkout', '--merge', '--', path);
  await other.proposals('resolve --ours 1');
});

test('settings in conflict are settled too', async () => {
  for (const [clone, unit] of [
    [one, '甲局'],
    [other, '乙局'],
  ] as const) {
    const file = join(clone.path, 'registry.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^unit: .*/m, `unit: ${unit}`));
    clone.commit();
  }
  one.git('push', '--quiet');
  tryGit(other.path, 'pull', '--no-rebase', '--no-edit');
  expect((await refusal(other, 'resolve')).text).toContain('单位全称');
  await other.proposals('resolve registry.yaml --theirs 1');
  expect(readFileSync(join(other.path, 'registry.yaml'), 'utf8')).toContain('unit: 甲局');
});

test('what cannot be meant is refused', async () => {
  expect(await refusal(one, 'resolve')).toMatchObject({ code: 'no-conflict', exit: 2 });
  await clash();
  expect((await refusal(other, 'resolve 建议99')).code).toBe('which-conflict');
  expect((await refusal(other, 'resolve --ours 2')).code).toBe('no-such-clash');
  expect((await refusal(other, 'resolve --ours 1 --theirs 1')).code).toBe('both-sides');
  expect((await refusal(other, 'resolve --our-number 98')).code).toBe('not-registered-twice');
});

test('comments that cannot be told apart are left to a person, and said to be what it is about', async () => {
  await other.proposals('git setup');
  for (const [clone, words] of [
    [one, '甲问过'],
    [other, '乙问过'],
  ] as const) {
    edit(clone, 'note: 旧', `note: 旧 # ${words}`);
    clone.commit();
  }
  one.git('push', '--quiet');
  expect(tryGit(other.path, 'pull', '--no-rebase', '--no-edit').code).toBe(1);
  const before = text(other);
  expect(await refusal(other, 'resolve')).toMatchObject({
    code: 'settle-by-hand',
    text: expect.stringContaining('注释'),
  });
  expect(text(other)).toBe(before);
  for (const words of ['甲问过', '乙问过']) expect(before).toContain(words);
});

test('undoing it opens the conflict again, for git too', async () => {
  await clash();
  const before = text(other);
  await other.proposals('resolve --ours 1');
  expect(other.git('status', '--short')).toBe(`M  ${path}`);
  expect((await other.proposals('undo --yes')).out).toContain('冲突又等着选定');
  expect(text(other)).toBe(before);
  expect(other.git('status', '--short')).toBe(`UU ${path}`);
  await other.proposals('resolve --theirs 1');
  expect(text(other)).toContain('note: 甲');
});
