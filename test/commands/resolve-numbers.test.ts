import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { item } from '../proposal/item.ts';
import { type Clone, office, tryGit } from '../support/clones.ts';
import { hostileGit } from '../support/repository.ts';
import { run, words } from '../support/run.ts';

hostileGit();

let one: Clone;
let other: Clone;
beforeEach(async () => {
  const { clone } = await office({ items: [item()] });
  one = clone('李四');
  other = clone('赵五');
});

const urge = (on: string) => `urge 建议12 --way 电话 --to 就业科 --on ${on}`;
const refusal = async (clone: Clone, line: string) => {
  const { code, err } = await run([...words(line), '--json'], { cwd: clone.path });
  return { exit: code, ...(JSON.parse(err).error as { code: string; text: string; hint: string }) };
};

describe('both gave an item another number', () => {
  const [old, mine, yours] = ['平003', '301', '300'].map((one) => `2020-city-npc-${one}`);
  const at = (name = '') => join(other.path, `proposals/2020/${name}.yaml`);
  beforeEach(async () => {
    const line =
      'add --kind 建议 --level 市 --number 平3 --title 关于修路的建议 --proposer 张三 --assigned-on 2020-03-10' +
      [...'一二三四五六七八九十'].map((each) => ` --asks 第${each}个要点要说清楚`).join('');
    await one.proposals(line);
    one.commit();
    one.git('push', '--quiet');
    other.git('pull', '--quiet');
    await one.proposals('renumber 平3 --number 300');
    await one.proposals(urge('2020-04-10').replace('建议12', '300'));
    one.commit();
    one.git('push', '--quiet');
    await other.proposals('renumber 平3 --number 301');
    await other.proposals(urge('2020-04-12').replace('建议12', '301'));
    other.commit();
  });

  test.each([
    ['merge', true, '--ours', mine, yours],
    ['merge', false, '--theirs', yours, mine],
    ['rebase', true, '--ours', mine, yours],
    ['rebase', false, '--theirs', yours, mine],
  ])(
    'is one conflict, and keeps what either recorded (%s, driver: %s, %s)',
    async (how, driver, side, kept, gone) => {
      if (driver) {
        await other.proposals('git setup');
        other.commit();
      } else other.git('config', 'merge.renames', 'true');
      const pull = tryGit(
        other.path,
        'pull',
        how === 'merge' ? '--no-rebase' : '--rebase',
        '--no-edit',
      );
      expect(pull.code).toBe(1);
      const { text: told, code } = await refusal(other, 'resolve');
      expect([code, told.split('\n').length]).toEqual(['undecided', 2]);
      expect((await refusal(other, 'resolve 300')).code).toBe('undecided');
      await other.proposals(`resolve 300 ${side} 1`);
      const text = readFileSync(at(kept), 'utf8');
      expect(text.match(/2020-04-1[02]/g)).toEqual(['2020-04-10', '2020-04-12']);
      expect(text).toContain(`id: ${kept}`);
      expect(text).toContain(`number: "${kept?.slice(-3)}"`);
      for (const name of [gone, old]) expect(existsSync(at(name))).toBe(false);
      if (how === 'merge') other.git('commit', '--quiet', '--no-edit');
      else other.git('-c', 'core.editor=true', 'rebase', '--continue');
      expect(other.git('status', '--short')).toBe('');
      const log = (await other.proposals(`log ${kept}`)).out;
      expect(log).not.toContain('被删除');
      for (const day of ['2020-04-10', '2020-04-12']) expect(log).toContain(day);
    },
  );
});

test('what was recorded under the old number goes to the new one, also where git sees no change of name', async () => {
  const line =
    'add --kind 建议 --level 市 --number 平3 --title 关于修路的建议 --proposer 张三 --assigned-on 2020-03-10';
  await one.proposals(line);
  one.commit();
  one.git('push', '--quiet');
  other.git('pull', '--quiet');
  await one.proposals('renumber 平3 --number 300');
  one.commit();
  one.git('push', '--quiet');
  await other.proposals(urge('2020-04-12').replace('建议12', '平3'));
  other.commit();
  other.git('fetch', '--quiet');
  expect(
    tryGit(other.path, 'merge', '--strategy=recursive', '-X', 'no-renames', 'origin/main').code,
  ).toBe(1);
  await other.proposals('resolve 平3');
  const folder = join(other.path, 'proposals/2020');
  expect(readFileSync(join(folder, '2020-city-npc-300.yaml'), 'utf8')).toContain('2020-04-12');
  expect(existsSync(join(folder, '2020-city-npc-平003.yaml'))).toBe(false);
  other.git('commit', '--quiet', '--no-edit');
  expect(other.git('status', '--short')).toBe('');
});

describe('two items that were given one number', () => {
  const add = (title: string, who: string) =>
    `add --kind 建议 --level 市 --number 99 --title ${title} --proposer ${who} --assigned-on 2020-03-10`;
  const at = (number: string) => join(other.path, `proposals/2020/2020-city-npc-${number}.yaml`);
  let [mine, yours] = ['', ''];
  beforeEach(async () => {
    await one.proposals(add('关于修路的建议', '王五'));
    yours = readFileSync(join(one.path, 'proposals/2020/2020-city-npc-099.yaml'), 'utf8');
    one.commit();
    one.git('push', '--quiet');
    await other.proposals(add('关于养老的建议', '孙六'));
    mine = readFileSync(at('099'), 'utf8');
    other.commit();
  });

  test.each([
    ['--no-rebase', '--their-number 98'],
    ['--no-rebase', '--our-number 98'],
    ['--rebase', '--their-number 98'],
    ['--rebase', '--our-number 98'],
  ])('are both kept, one with its right number (%s, %s)', async (how, choice) => {
    expect(tryGit(other.path, 'pull', how, '--no-edit').code).toBe(1);
    await other.proposals(`resolve 99 ${choice}`);
    const [stays, goes] = choice.startsWith('--our') ? [yours, mine] : [mine, yours];
    const plain = (text: string) => text.replaceAll('\r\n', '\n');
    expect(plain(readFileSync(at('099'), 'utf8'))).toBe(plain(stays));
    const moved = plain(readFileSync(at('098'), 'utf8'));
    expect(moved).toContain('id: 2020-city-npc-098');
    expect(moved).toMatch(/corrections:\n {2}- on: .*\n {4}field: number\n {4}before: "99"/);
    expect(moved).toContain(/^title: .*$/m.exec(goes)?.[0]);
    if (how === '--rebase') other.git('-c', 'core.editor=true', 'rebase', '--continue');
    else other.git('commit', '--quiet', '--no-edit');
    expect(other.git('status', '--short')).toBe('');
    await other.proposals('validate');
  });

  test('are not given a number that is taken', async () => {
    tryGit(other.path, 'pull', '--no-rebase', '--no-edit');
    expect((await refusal(other, 'resolve --our-number 12')).code).toBe('already-registered');
    expect((await refusal(other, 'resolve --our-number 99')).code).toBe('already-registered');
    expect((await refusal(other, 'resolve --our-number 1 --their-number 2')).code).toBe(
      'both-sides',
    );
  });
});
