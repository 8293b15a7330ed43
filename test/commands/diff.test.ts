import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { item } from '../proposal/item.ts';
import { type Clone, office } from '../support/clones.ts';
import { hostileGit } from '../support/repository.ts';
import { run, words } from '../support/run.ts';

hostileGit();

const other = item({
  id: '2020-city-cppcc-平003',
  kind: 'proposal',
  number: '平3',
  title: '关于线上招聘的提案',
});

let clerk: Clone;
beforeEach(async () => {
  const { clone } = await office({
    items: [item(), other],
    people: [{ name: '张三', phone: '13900000000' }],
  });
  clerk = clone('周文秀');
});

const said = async (line: string) => (await clerk.proposals(line)).out;

describe('diff', () => {
  test('says that nothing is waiting to be committed', async () => {
    expect(await said('diff')).toContain('没有');
    expect(JSON.parse(await said('diff --json')).data).toMatchObject({ to: null, changes: [] });
  });

  test('tells what happened, what was put right and what was changed by hand', async () => {
    await clerk.proposals(
      'contact 建议12 --stage 办前 --way 电话 --by 李四 --on 2020-04-10 --view 了解原意',
    );
    clerk.commit();
    await clerk.proposals('urge 建议12 --way 电话 --to 就业科 --on 2020-04-12');
    await clerk.proposals(
      'correct 建议12 --field contacts.1.on --to 2020-04-09 --reason 笔误 --on 2020-04-13',
    );
    const file = join(clerk.path, 'proposals/2020/2020-city-npc-012.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('view: 了解原意', 'view: 来电说明'));
    expect((await said('diff')).split('\n').slice(2, -1)).toEqual([
      '2020-city-npc-012　关于加强高校毕业生就业创业服务的建议',
      '- 2020-04-12 催办就业科（电话）',
      '- 2020-04-13 更正 contacts.1.on：2020-04-10 → 2020-04-09，笔误',
      '- 沟通、面商 › 1 › 代表、委员的意见：“了解原意”改为“来电说明”',
      '',
    ]);
    const [change] = JSON.parse(await said('diff --json')).data.changes;
    expect(change.events.map(({ kind }: { kind: string }) => kind)).toEqual(['urged', 'corrected']);
    expect(change.fields).toEqual([
      { path: '/contacts/0/view', before: '了解原意', after: '来电说明' },
    ]);
  });

  test('an opinion that came in is one event, with what is said of it', async () => {
    const file = join(clerk.path, 'proposals/2020/2020-city-npc-012.yaml');
    appendFileSync(file, '\nopinions:\n  - from: 社会保险科\n    requested_on: 2020-04-01\n');
    clerk.commit();
    appendFileSync(file, '    received_on: 2020-04-15\n    adequate: true\n');
    const [change] = JSON.parse(await said('diff --json')).data.changes;
    expect(change.events.map(({ kind }: { kind: string }) => kind)).toEqual(['opinion_received']);
    expect(change.fields).toEqual([]);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\nopinions:[\s\S]*/, ''));
    const [taken] = JSON.parse(await said('diff --json')).data.changes;
    expect(taken.gone.map(({ kind }: { kind: string }) => kind)).toEqual(['opinion_requested']);
  });

  test('a new number, a deleted item, contact data and settings', async () => {
    await clerk.proposals('renumber 平3 --number 300');
    rmSync(join(clerk.path, 'proposals/2020/2020-city-npc-012.yaml'));
    const edit = (name: string, from: RegExp, to: string) => {
      const file = join(clerk.path, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    };
    edit('people/张三.yaml', /13900000000/, '13911111111');
    edit('registry.yaml', /^unit: .*/m, 'unit: 乙局');
    const text = await said('diff');
    for (const words of [
      '标识由 2020-city-cppcc-平003 改为 2020-city-cppcc-300',
      '这一件的记录被删除了',
      '电话有改动',
      '单位全称：',
      '改为“乙局”',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/139\d{8}/);
    expect(await said('diff --json')).not.toMatch(/139\d{8}/);
    const commit = clerk.commit('一天');
    expect(await said('diff HEAD~1 HEAD')).toContain('标识由');
    expect((await said(`diff ${commit}~1..${commit}`)).split('\n').slice(1)).toEqual(
      text.split('\n').slice(1),
    );
  });

  test.each([
    ['git mv', (at: string, to: string) => clerk.git('mv', at, to)],
    [
      'git add -N, as editors do',
      (at: string, to: string) => {
        renameSync(join(clerk.path, at), join(clerk.path, to));
        clerk.git('add', '--intent-to-add', to);
      },
    ],
  ])('a new number that is half staged: %s', async (_, move) => {
    const now = 'proposals/2020/2020-city-npc-013.yaml';
    move('proposals/2020/2020-city-npc-012.yaml', now);
    const file = join(clerk.path, now);
    const text = readFileSync(file, 'utf8').replace('npc-012', 'npc-013');
    writeFileSync(file, text.replace(/^number: .*/m, "number: '13'"));
    expect(await said('diff')).toContain('标识由 2020-city-npc-012 改为 2020-city-npc-013');
  });

  test('a file that cannot be understood is not one that says nothing', async () => {
    const file = join(clerk.path, 'proposals/2020/2020-city-npc-012.yaml');
    appendFileSync(file, 'contacts: [\n');
    const { out } = await run(['diff'], { cwd: clerk.path });
    expect(out).toContain('看不懂内容');
  });

  test('what changed only in how it is written is told, file by file', async () => {
    const file = join(clerk.path, 'proposals/2020/2020-city-npc-012.yaml');
    appendFileSync(file, '# 备注：代表不便接听，改打办公室\n# 13900000000\n');
    appendFileSync(join(clerk.path, 'people/张三.yaml'), '# 家里人接\n');
    appendFileSync(join(clerk.path, 'registry.yaml'), '\n');
    const text = await said('diff');
    expect(text.split('\n').slice(2, -2)).toEqual([
      '联系资料 张三',
      '- 只改了注释，记的内容没有变',
      '- 1 处注释的内容不显示',
      '',
      '2020-city-npc-012　关于加强高校毕业生就业创业服务的建议',
      '- 只改了注释，记的内容没有变',
      '- 多了注释：备注：代表不便接听，改打办公室',
      '- 1 处注释的内容不显示',
      '',
      '单位设置 registry.yaml',
      '- 只改了空行、行尾的空格，记的内容没有变',
    ]);
    const { changes } = JSON.parse(await said('diff --json')).data;
    expect(changes[1]).toMatchObject({
      of: 'written',
      manners: ['comments'],
      comments: { came: ['# 备注：代表不便接听，改打办公室'], gone: [], kept_back: 1 },
    });
    expect(JSON.stringify(changes)).not.toMatch(/139\d{8}|家里人/);
    clerk.commit('备注');
    expect(await said('log --limit 1')).toContain('只改了注释，记的内容没有变');
    expect(await said('log 建议12 --limit 1')).toContain('- 多了注释：备注：代表不便接听');
    expect((await said('diff HEAD~1 HEAD --lang en')).split('\n')).toContain(
      '- only comments changed; what is recorded is the same',
    );
  });

  test('comments of a confidential item stay with it', async () => {
    const file = join(clerk.path, 'proposals/2020/2020-city-npc-012.yaml');
    appendFileSync(file, 'confidential: true\n');
    clerk.commit();
    appendFileSync(file, '# 涉密事项\n');
    const text = await said('diff');
    expect(text).toContain('只改了注释');
    expect(text + (await said('diff --json'))).not.toMatch(/涉密事项|高校毕业生/);
  });

  test.each([
    ['diff 没有的版本', 'unknown-revision'],
    ['diff --item 建议99', 'no-such-item'],
    ['diff a b c', 'too-many-revisions'],
  ])('refuses %s', async (line, code) => {
    const { err } = await run([...words(line), '--json'], { cwd: clerk.path });
    expect(JSON.parse(err).error.code).toBe(code);
  });

  test('a word that is a file is no revision', async () => {
    renameSync(join(clerk.path, 'people/张三.yaml'), join(clerk.path, 'people/李.yaml'));
    const { code } = await run(['diff', 'people'], { cwd: clerk.path });
    expect(code).toBe(2);
  });
});

describe('log', () => {
  test('tells who recorded what, and when, newest first', async () => {
    await clerk.proposals('urge 建议12 --way 电话 --to 就业科 --on 2020-04-12');
    clerk.commit('催办');
    await clerk.proposals('renumber 平3 --number 300');
    clerk.git('-c', 'user.name=李四', 'commit', '--quiet', '--all', '-m', '编号');
    clerk.git('add', '--all');
    clerk.git(
      '-c',
      'user.name=李四',
      'commit',
      '--quiet',
      '--amend',
      '--reset-author',
      '-m',
      '编号',
    );
    const text = await said('log');
    expect(text).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d 李四　编号\n2020-city-cppcc-300.*\n- 标识由 .*\n(?:- .*\n)*\n.* 周文秀　催办\n.*\n- 2020-04-12 催办就业科（电话）\n/,
    );
    expect(await said('log 300')).toMatch(/标识由[\s\S]*新登记/);
    expect(await said('log 建议12 --by 周文秀 --limit 1')).toMatch(
      /催办\n- 2020-04-12 催办就业科（电话）\n\n?$/,
    );
    expect(await said('log --since 2099-01-01')).toContain('没有符合的提交');
    const [latest] = JSON.parse(await said('log --json')).data;
    expect(latest).toMatchObject({
      author: '李四',
      subject: '编号',
      changes: [{ how: 'renamed', from: '2020-city-cppcc-平003' }],
    });
  });
});
