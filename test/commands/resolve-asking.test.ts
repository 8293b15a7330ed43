import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import stringWidth from 'string-width';
import { beforeEach, describe, expect, test } from 'vitest';
import { item } from '../proposal/item.ts';
import { type Clone, office, tryGit } from '../support/clones.ts';
import { hostileGit } from '../support/repository.ts';
import { type OpenScreen, openScreen } from '../support/screen.ts';

hostileGit();

const id = '2020-city-npc-012';
const path = `proposals/2020/${id}.yaml`;
const long =
  '代表希望在六月十日以前先收到一份征求意见稿，当面沟通时请带上见习基地名单和补贴发放明细表';

let one: Clone;
let other: Clone;
beforeEach(async () => {
  const { clone } = await office({
    items: [item({ proposers: [{ name: '张三', lead: true }], note: '旧' })],
  });
  one = clone('李四');
  other = clone('赵五');
});

const text = () => readFileSync(join(other.path, path), 'utf8');
const edit = (clone: Clone, from: string, to: string) => {
  const file = join(clone.path, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};
const urge = (on: string) => `urge 建议12 --way 电话 --to 就业科 --on ${on}`;

/** Both change the note and the role, and each records something besides. */
async function clash(how = '--no-rebase'): Promise<void> {
  await one.proposals(urge('2020-04-10'));
  edit(one, 'note: 旧', `note: ${long}`);
  edit(one, 'role: lead', 'role: sole');
  one.commit();
  one.git('push', '--quiet');
  await other.proposals(urge('2020-04-12'));
  edit(other, 'note: 旧', 'note: 乙');
  edit(other, 'role: lead', 'role: split');
  other.commit();
  expect(tryGit(other.path, 'pull', how, '--no-edit').code).toBe(1);
}

function open(language = 'zh-CN', columns = 80): OpenScreen {
  const args = [resolve('bin/proposals.js'), '--lang', language, 'resolve'];
  return openScreen(process.execPath, args, { cwd: other.path, columns, env: { NO_COLOR: '1' } });
}

async function choose(screen: OpenScreen, question: string, downs: number): Promise<void> {
  await screen.waitFor(`? ${question}`);
  // A list that is not drawn yet would not hear the keys.
  await new Promise((done) => setTimeout(done, 60));
  for (let at = 0; at < downs; at += 1) screen.press('down');
  screen.press('enter');
}

const words = {
  'zh-CN': {
    note: '“备注”用哪一边的？',
    role: '“交办与登记 › 本单位角色”用哪一边的？',
    write: '这样写入吗？',
    mine: /我们这边 {2}分办\n\s+（赵五，\d{4}-\d\d-\d\d \d\d:\d\d）\n对方 {6}独办/,
    urged: '- 2020-04-10 催办就业科（电话）',
    done: '接着执行 git commit',
  },
  en: {
    note: 'Which side is right about "Note"?',
    role: 'Which side is right about "Assignment and registration › Our role"?',
    write: 'Write it like this?',
    mine: /ours {4}split\n\s+\(赵五, \d{4}-\d\d-\d\d \d\d:\d\d\)\ntheirs {2}sole/,
    urged: '- 2020-04-10 Urged 就业科 (phone)',
    done: 'go on with git commit',
  },
} as const;

describe.skipIf(process.platform === 'win32')('a clerk at a terminal', () => {
  test.each([
    ['zh-CN', 80],
    ['zh-CN', 120],
    ['en', 80],
    ['en', 120],
  ] as const)(
    'is shown both values and chooses, sees what comes of it, and says yes (%s, %i columns)',
    async (language, columns) => {
      await clash();
      const before = text();
      const said = words[language];
      const screen = open(language, columns);
      await screen.waitFor(said.note);
      expect(screen.text().replaceAll(/\s/g, '')).toContain(long);
      expect(screen.text()).toContain('李四');
      await choose(screen, said.note, 1);
      await screen.waitFor(said.role);
      expect(screen.text()).toMatch(said.mine);
      await choose(screen, said.role, 0);
      await screen.waitFor(said.write);
      expect(screen.text()).toContain(said.urged);
      expect(text()).toBe(before);
      screen.type('y\r');
      expect(await screen.exit).toBe(0);
      expect(screen.text()).toContain(said.done);
      for (const line of screen.all().split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      expect(text()).toContain(`note: ${long}`);
      expect(text()).toContain('role: split');
      expect(text().match(/2020-04-1[02]/g)).toEqual(['2020-04-10', '2020-04-12']);
      other.git('commit', '--quiet', '--no-edit');
      await other.proposals('validate');
    },
  );

  test('means their own commits by ours in a rebase too', async () => {
    await clash('--rebase');
    const screen = open();
    await choose(screen, words['zh-CN'].note, 0);
    await choose(screen, words['zh-CN'].role, 0);
    await screen.waitFor(words['zh-CN'].write);
    screen.type('y\r');
    expect(await screen.exit).toBe(0);
    expect(screen.text()).toContain('git rebase --continue');
    expect(text()).toContain('note: 乙');
  });

  test.each<[string, (screen: OpenScreen) => void, number]>([
    ['leaves it', (screen) => choose(screen, words['zh-CN'].note, 2), 0],
    ['stops', (screen) => screen.press('ctrl-c'), 130],
  ])('who %s has changed nothing', async (_, act, code) => {
    await clash();
    const before = text();
    const screen = open();
    await screen.waitFor(words['zh-CN'].note);
    act(screen);
    expect(await screen.exit).toBe(code);
    expect(screen.text()).toContain('什么都没有写');
    expect(text()).toBe(before);
    expect(other.git('status', '--short')).toContain('UU');
  });

  test('takes no Enter for a yes', async () => {
    await clash();
    const before = text();
    const screen = open();
    await choose(screen, words['zh-CN'].note, 0);
    await choose(screen, words['zh-CN'].role, 0);
    await screen.waitFor(words['zh-CN'].write);
    screen.press('enter');
    expect(await screen.exit).toBe(0);
    expect(screen.text()).toContain('什么都没有改。');
    expect(text()).toBe(before);
    expect(other.git('status', '--short')).toContain('UU');
  });

  test('settles an item that both registered, told that a number may be wrong', async () => {
    const add = (title: string, more: string) =>
      `add --kind 建议 --level 市 --number 99 --title ${title} --proposer 王五 --assigned-on 2020-03-10 ${more}`;
    await one.proposals(add('关于新路的建议', '--received-on 2020-03-12'));
    one.commit();
    one.git('push', '--quiet');
    await other.proposals(add('关于修新路的建议', '--topic 交通'));
    other.commit();
    expect(tryGit(other.path, 'pull', '--no-rebase', '--no-edit').code).toBe(1);
    const screen = open();
    await screen.waitFor('两边各登记了一次，有 1 处不一样');
    await choose(screen, '两边登记的是同一件吗？', 0);
    await choose(screen, '“标题”用哪一边的？', 1);
    await screen.waitFor(words['zh-CN'].write);
    screen.type('y\r');
    expect(await screen.exit).toBe(0);
    const settled = readFileSync(join(other.path, 'proposals/2020/2020-city-npc-099.yaml'), 'utf8');
    expect(settled).toContain('title: 关于新路的建议');
    expect(settled).toContain('received_on: 2020-03-12');
    expect(settled).toContain('topics: [交通]');
  });

  test('keeps both of two items with one number, and asks for the right one', async () => {
    const add = (title: string, who: string) =>
      `add --kind 建议 --level 市 --number 99 --title ${title} --proposer ${who} --assigned-on 2020-03-10`;
    await one.proposals(add('关于修路的建议', '王五'));
    one.commit();
    one.git('push', '--quiet');
    await other.proposals(add('关于养老的建议', '孙六'));
    other.commit();
    expect(tryGit(other.path, 'pull', '--no-rebase', '--no-edit').code).toBe(1);
    const screen = open();
    await screen.waitFor('是两件，对方的编号错了：关于修路的建议');
    await choose(screen, '两边登记的是同一件吗？', 2);
    await screen.waitFor('? 对方那一件的正确编号');
    screen.type('12\r');
    await screen.waitFor('已经登记');
    screen.type('\u0015100\r');
    await screen.waitFor('对方那一件的编号改为 100，写入吗？');
    screen.type('y\r');
    expect(await screen.exit).toBe(0);
    const text = (id: string) =>
      readFileSync(join(other.path, `proposals/2020/${id}.yaml`), 'utf8');
    expect(text('2020-city-npc-099')).toContain('关于养老的建议');
    expect(text('2020-city-npc-100')).toContain('关于修路的建议');
    other.git('commit', '--quiet', '--no-edit');
    expect(other.git('status', '--short')).toBe('');
  });

  test.each([
    [0, true],
    [1, false],
  ])('decides about a record that one side deleted (choice %i)', async (downs, stays) => {
    rmSync(join(one.path, path));
    one.commit();
    one.git('push', '--quiet');
    await other.proposals(urge('2020-04-12'));
    other.commit();
    tryGit(other.path, 'pull', '--no-rebase', '--no-edit');
    const screen = open();
    await screen.waitFor(/对方 {6}删去了这份记录\n\s+（李四，/);
    await choose(screen, `“${id} 整份记录”用哪一边的？`, downs);
    await screen.waitFor(stays ? words['zh-CN'].write : '删去这份记录吗？');
    screen.type('y\r');
    expect(await screen.exit).toBe(0);
    expect(tryGit(other.path, 'ls-files', '-z', '--', path).out).toBe(stays ? `${path}\0` : '');
  });
});
