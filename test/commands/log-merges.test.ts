import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { item } from '../proposal/item.ts';
import { type Clone, office, tryGit } from '../support/clones.ts';
import { hostileGit } from '../support/repository.ts';

hostileGit();

const id = '2020-city-npc-012';
const path = `proposals/2020/${id}.yaml`;
const urge = (on: string, which = '建议12') => `urge ${which} --way 电话 --to 就业科 --on ${on}`;

/** One that came between the sessions and has no number yet. */
function unnumbered() {
  const { number: _, ...rest } = item({ id: '2020-city-npc-平003', title: '关于修路的建议' });
  return rest;
}

let one: Clone;
let other: Clone;
beforeEach(async () => {
  const { clone } = await office({
    items: [item({ proposers: [{ name: '张三', lead: true }], note: '旧' }), unnumbered()],
  });
  one = clone('李四');
  other = clone('赵五');
  for (const each of [one, other]) {
    each.git('config', 'core.autocrlf', 'false');
    await each.proposals('git setup');
  }
  one.commit('设好');
  one.git('push', '--quiet');
  other.git('checkout', '--quiet', '--', '.');
  other.git('clean', '-fdq');
  other.git('pull', '--quiet');
});

const edit = (clone: Clone, from: string | RegExp, to: string, file = path) => {
  const name = join(clone.path, file);
  writeFileSync(name, readFileSync(name, 'utf8').replace(from, to));
};
const pull = (...how: readonly string[]) =>
  tryGit(other.path, 'pull', '--no-rebase', '--no-edit', ...how).code;
const log = async (more = '') => (await other.proposals(`log ${more}`.trim())).out;
/** What the log says of the newest commit. */
const newest = async (more = '') => (await log(more)).split('\n\n')[0] ?? '';

/** Both change the note, and each records an urge. */
async function both(): Promise<void> {
  await one.proposals(urge('2020-04-10'));
  edit(one, 'note: 旧', 'note: 甲');
  one.commit('甲的');
  one.git('push', '--quiet');
  await other.proposals(urge('2020-04-12'));
  edit(other, 'note: 旧', 'note: 乙');
  other.commit('乙的');
}

describe('log', () => {
  test('leaves out a merge in which nobody decided anything', async () => {
    await one.proposals(urge('2020-04-10'));
    one.commit('甲的');
    one.git('push', '--quiet');
    await other.proposals(urge('2020-04-12'));
    other.commit('乙的');
    expect(pull()).toBe(0);
    const text = await log();
    expect(text).not.toContain('Merge');
    expect(text).toContain('2020-04-10 催办');
    expect(text).toContain('2020-04-12 催办');
  });

  test.each([
    ['--ours 1', '“甲”改为“乙”'],
    ['--theirs 1', '“乙”改为“甲”'],
  ])('tells which side was chosen (%s)', async (choice, told) => {
    await both();
    expect(pull()).toBe(1);
    await other.proposals(`resolve ${choice}`);
    other.git('commit', '--quiet', '--no-edit');
    expect(await newest()).toMatch(
      new RegExp(`赵五　Merge.*\n${id}.*\n- 合并时选定：备注：${told}$`),
    );
    expect(await newest('建议12')).toMatch(/Merge.*\n- 合并时选定：备注：/);
    const [latest] = JSON.parse(await log('--json')).data;
    expect(latest.merged).toMatchObject([{ path, kept: false, against: [{ of: 'item' }] }]);
  });

  test('tells what neither side recorded, and an event that was dropped', async () => {
    await both();
    expect(pull()).toBe(1);
    await other.proposals('resolve --ours 1');
    edit(other, 'note: 乙', 'note: 丙');
    edit(other, / {2}- on: 2020-04-10\n(?: {4}.*\n)*/, '');
    other.git('commit', '--quiet', '--all', '--no-edit');
    const text = await newest();
    expect(text).toContain('- 合并时选定：备注：“乙”改为“丙”');
    expect(text).toContain('- 合并时选定：备注：“甲”改为“丙”');
    expect(text).toContain('- 合并时改动：删去了：2020-04-10 催办');
  });

  test.each([
    ['the other side as a whole', ['--strategy=ours'], ['删去了：2020-04-10 催办', '“甲”改为“乙”']],
    ['an item nobody else touched', ['--strategy=ours'], ['删去了：2020-04-11 催办']],
  ] as const)(
    'tells of a merge that dropped %s, and what was recorded there',
    async (_, how, told) => {
      await one.proposals(urge('2020-04-11', '平3'));
      await both();
      expect(pull(...how)).toBe(0);
      const text = await log();
      for (const each of told) expect(await newest()).toContain(each);
      expect(text).toContain('李四　甲的');
      expect(await log('建议12')).toContain('李四　甲的');
    },
  );

  test('tells of a fact that was changed in a merge without conflicts', async () => {
    await one.proposals(urge('2020-04-11', '平3'));
    one.commit();
    one.git('push', '--quiet');
    await other.proposals(urge('2020-04-12'));
    other.commit();
    expect(pull('--no-commit')).toBe(0);
    edit(other, 'note: 旧', 'note: 偷改');
    other.git('commit', '--quiet', '--all', '--no-edit');
    expect(await newest()).toMatch(/- 合并时改动：备注：“旧”改为“偷改”$/);
  });

  test.each([
    ['--ours 1', '一边删去了这份记录，合并时留下了'],
    ['--theirs 1', '合并时改动：这一件的记录被删除了'],
  ])('tells what became of a record that one side deleted (%s)', async (choice, told) => {
    rmSync(join(one.path, path));
    one.commit();
    one.git('push', '--quiet');
    await other.proposals(urge('2020-04-12'));
    other.commit();
    expect(pull()).toBe(1);
    await other.proposals(`resolve ${choice}`);
    other.git('commit', '--quiet', '--no-edit');
    expect(await newest()).toContain(told);
  });

  test('goes on under the old name of an item, on both sides of the merge', async () => {
    await one.proposals('renumber 平3 --number 300');
    one.commit('编号');
    one.git('push', '--quiet');
    await other.proposals(urge('2020-04-13', '平3'));
    other.commit('催办');
    expect(pull()).toBe(0);
    const text = await log('300');
    expect(text).toContain('标识由 2020-city-npc-平003 改为 2020-city-npc-300');
    expect(text).toContain('2020-04-13 催办');
    expect(text).toContain('新登记');
    expect(text).not.toContain('Merge');
  });

  test('counts no plain merge for --limit', async () => {
    for (const day of ['01', '02', '03', '04']) {
      await one.proposals(urge(`2020-05-${day}`));
      one.commit(`甲${day}`);
      one.git('push', '--quiet');
      await other.proposals(urge(`2020-06-${day}`));
      other.commit(`乙${day}`);
      expect(pull()).toBe(0);
      other.git('push', '--quiet');
      one.git('pull', '--quiet');
    }
    expect((await log('--limit 6')).match(/催办就业科/g)).toHaveLength(6);
    expect(await log('--limit 100')).not.toContain('Merge');
  });

  test('tells nothing of lines of work that crossed and said the same, and of three at once', async () => {
    await both();
    expect(pull()).toBe(1);
    await other.proposals('resolve --theirs 1');
    other.git('commit', '--quiet', '--no-edit');
    // The other clerk merges the same two the other way round, and both go on.
    other.git('branch', '合并前', 'HEAD~1');
    one.git('fetch', '--quiet', other.path, '合并前');
    expect(tryGit(one.path, 'merge', '--no-edit', 'FETCH_HEAD').code).toBe(1);
    await one.proposals('resolve --ours 1');
    one.git('commit', '--quiet', '--no-edit');
    await one.proposals(urge('2020-05-01'));
    one.commit('甲又');
    await other.proposals(urge('2020-05-02'));
    other.commit('乙又');
    other.git('fetch', '--quiet', one.path, 'HEAD');
    expect(tryGit(other.path, 'merge', '--no-edit', '-m', '交叉', 'FETCH_HEAD').code).toBe(0);
    const text = await log();
    expect(text).not.toContain('交叉');
    expect(text).toContain('2020-05-01 催办');
    const start = other.git('rev-parse', 'HEAD');
    for (const [name, which] of [
      ['甲', '建议12'],
      ['丙', '平3'],
    ] as const) {
      other.git('checkout', '--quiet', '-B', name, start);
      await other.proposals(urge('2020-07-01', which));
      other.commit(name);
    }
    other.git('checkout', '--quiet', 'main');
    other.git('merge', '--quiet', '--no-ff', '-m', '三方', '甲', '丙');
    const after = await log();
    expect(after).not.toContain('三方');
    expect(after.match(/2020-07-01 催办/g)).toHaveLength(2);
  });
});
