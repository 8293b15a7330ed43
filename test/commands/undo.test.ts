import { renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from '../proposal/at.ts';
import type { Folder } from '../support/folder.ts';
import { folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';
import { openScreen } from '../support/screen.ts';

const program = resolve('bin/proposals.js');
const path = 'proposals/2020/2020-city-npc-012.yaml';
const contact = 'contact 建议12 --stage 办前 --way 电话 --by 李向南 --on 2020-03-20';

const call = (there: Folder, line: string) =>
  run(words(line), { cwd: there.path, today: '2020-12-31' });

describe('undo', () => {
  it('takes back every command that wrote, one after the other, to the byte', async () => {
    const there = folder({
      '名单.csv':
        '编号,类别,级别,标题,领衔代表,交办日期\n13,建议,市,关于乙的建议,李四,2020-03-10\n',
    });
    const lines = [
      'init --lang zh-CN --unit 某局 --sections 就业促进科、社会保险科',
      'add --kind 建议 --level 市 --number 12 --title 关于甲的建议 --proposer 张三 --role 主办 --assigned-on 2020-03-10 --phone 13800000000 --address 某市某路1号',
      'add --kind 提案 --level 市 --title 关于丙的提案 --proposer 王五 --role 主办 --assigned-on 2020-03-10',
      'import 名单.csv',
      'renumber 关于丙 --number 105',
      'accept 建议12 --on 2020-03-11',
      'propose 建议12 --section 就业促进科 --co-sections 社会保险科 --on 2020-03-12',
      'approve 建议12 --leader 王局长 --on 2020-03-13',
      'assign 建议12 --section 就业促进科 --handler 李四 --on 2020-03-14',
      'assign 建议12 --section 社会保险科 --handler 赵五 --on 2020-03-14',
      'contact 建议12 --stage 办前 --way 电话 --by 李四 --on 2020-03-20',
      'opinion 建议12 --from 市财政局 --request --on 2020-03-20',
      'opinion 建议12 --from 市财政局 --received --on 2020-03-30',
      'opinion 建议12 --from 社会保险科 --received --on 2020-04-01',
      'request 建议12 --kind 请示 --reason 能否 --on 2020-04-01',
      'decide 建议12 --result 已答复 --text 能 --on 2020-04-02',
      'join 建议12 --with 建议13 --on 2020-04-02',
      'role 建议12 --role 独办 --on 2020-04-02',
      'draft 建议12 --class A --publicity 全文公开 --on 2020-05-06',
      'contact 建议12 --stage 征求初步意见 --way 电话 --by 李四 --agreed --on 2020-05-12',
      'review 建议12 --stage 办公室核稿 --all-criteria --on 2020-05-14',
      'review 建议12 --stage 分管领导审核 --by 刘副局长 --on 2020-05-15',
      'sign 建议12 --by 王局长 --document-no 某人社建字〔2020〕1号 --on 2020-05-16',
      'deliver 建议12 --way 邮寄 --on 2020-05-19',
      'deliver 建议12 --to 张三 --returned 地址不详 --on 2020-05-22',
      'deliver 建议12 --way 当面送交 --on 2020-05-23',
      'publish 建议12 --where 网站 --on 2020-05-24',
      'copy 建议12 --to 市政府督查室 --way 邮寄 --on 2020-05-24',
      'urge 建议12 --way 电话 --to 张三 --on 2020-05-26',
      'feedback 建议12 --result 满意 --on 2020-05-28',
      'followup 建议12 --promise 扩大 --due-on 2020-11-30 --on 2020-05-29',
      'close 建议12 --on 2020-05-30',
      'archive 建议12 --all-papers --on 2020-06-03',
      'reclassify 建议12 --class B --reason 复核 --on 2020-06-04',
      'correct 建议12 --field note --to 备注 --reason 补记 --on 2020-06-04',
      'withdraw 建议13 --on 2020-06-05',
    ];
    const states = [there.all()];
    // The journal keeps twenty; what is tested is each command, so the first are taken back and done again.
    for (const line of lines) {
      const { code, err } = await call(there, line);
      expect(`${line}: ${code} ${err}`).toBe(`${line}: 0 `);
      const after = there.all();
      expect(after, line).not.toEqual(states.at(-1));
      if (!line.startsWith('init')) {
        expect(await call(there, 'undo --yes'), line).toMatchObject({ code: 0, err: '' });
        expect(there.all(), line).toEqual(states.at(-1));
        expect((await call(there, line)).code).toBe(0);
      }
      states.push(there.all());
    }
    for (const state of states.toReversed().slice(1, 21)) {
      expect((await call(there, 'undo --yes')).code).toBe(0);
      expect(there.all()).toEqual(state);
    }
    expect(await call(there, 'undo --yes')).toMatchObject({ code: 5, out: '' });
  });

  it('takes back even the making of a registry', async () => {
    const there = folder({ 'notes.txt': 'mine' });
    await call(there, 'init --lang zh-CN --unit 某局');
    expect((await call(there, 'undo --yes')).code).toBe(0);
    expect(there.all()).toEqual({ 'notes.txt': 'mine' });
  });

  it('shows what it would do under --dry-run, and does nothing', async () => {
    const there = await registry({ items: [at.assigned] });
    await call(there, contact);
    const before = there.all();
    const { code, out, err } = await call(there, 'undo --dry-run');
    expect([code, err]).toEqual([0, '以上是将要做的改动，还没有写入。\n']);
    expect(out).toContain('-contacts:\n-  - on: 2020-03-20\n');
    expect(there.all()).toEqual(before);
  });

  it('does nothing without a yes where nobody can be asked', async () => {
    const there = await registry({ items: [at.assigned] });
    await call(there, contact);
    const before = there.all();
    const { code, err } = await call(there, 'undo');
    expect(code).toBe(2);
    expect(err).toContain('--yes');
    expect(there.all()).toEqual(before);
  });

  it('is refused with exit 4 where the file changed since, and says which', async () => {
    const there = await registry({ items: [at.assigned] });
    await call(there, contact);
    there.write(path, `${there.read(path)}# by hand\n`);
    const { code, err } = await call(there, 'undo --yes');
    expect(code).toBe(4);
    expect(err).toContain(path);
    expect(there.read(path)).toContain('# by hand');
  });

  it('leaves no page of a command that was refused, or only shown', async () => {
    const there = await registry({ items: [at.assigned] });
    await call(there, 'close 建议12');
    await call(there, `${contact} --dry-run`);
    expect((await call(there, 'undo --yes')).code).toBe(5);
  });

  it('says of a command that was broken off what it wrote, until that is taken back', async () => {
    const other = { ...at.assigned, id: '2020-city-npc-013', number: '13' };
    const there = await registry({ items: [at.assigned, other] });
    const before = there.read(path);
    await call(there, 'contact 建议12 建议13 --stage 办前 --way 电话 --by 李向南 --on 2020-03-20');
    // The power went between the two files.
    renameSync(
      join(there.path, '.proposals/000001.json'),
      join(there.path, '.proposals/000001.open.json'),
    );
    there.write(
      'proposals/2020/2020-city-npc-013.yaml',
      before.replaceAll('npc-012', 'npc-013').replace('"12"', '"13"'),
    );
    const told = await call(there, 'next');
    expect(told.err).toContain('没有写完');
    expect(told.err).toContain('没写：proposals/2020/2020-city-npc-013.yaml');
    expect((await call(there, 'undo --yes')).code).toBe(0);
    expect(there.read(path)).toBe(before);
    expect((await call(there, 'next')).err).toBe('');
  });

  it('says so in JSON', async () => {
    const there = await registry({ items: [at.assigned] });
    await call(there, contact);
    const { data } = JSON.parse((await call(there, 'undo --yes --json')).out);
    expect(data).toMatchObject({
      undone: { verb: 'contact' },
      dry_run: false,
      changes: [{ kind: 'replace', path }],
    });
  });
});

describe('what is said of an undoing', () => {
  it('names the command, the item and what happened, and what another undo would take back', async () => {
    const there = await registry({ items: [at.assigned] });
    await call(there, contact);
    await call(there, 'urge 建议12 --way 电话 --to 就业科 --on 2020-04-01');
    const first = (await call(there, 'undo --yes')).out;
    expect(first).toMatch(
      /已撤销 .*“urge .*”（2020-city-npc-012 .*，2020-04-01 催办就业科（电话））/,
    );
    expect(first).toMatch(/再执行一次 undo，撤销的是 .*“contact /);
    const second = (await call(there, 'undo --yes')).out;
    expect(second).toMatch(/已撤销 .*“contact .*2020-03-20 /);
    expect(second).not.toContain('再执行一次');
  });

  it('speaks of papers only as far as they were written, and of a command that was ended before they were', async () => {
    const there = await registry({ items: [at.assigned] });
    const out = join(there.path, '../催办单.html');
    const page = (name: string) => join(there.path, '.proposals', name);
    const write = async () => {
      const { code } = await run(words('remind --out ../催办单.html --force'), {
        cwd: there.path,
        today: '2020-06-30',
      });
      expect(code).toBe(0);
    };
    await write();
    expect((await call(there, 'undo --yes')).out).toContain('当时另外写出的 ../催办单.html 没有动');
    await write();
    rmSync(out);
    expect((await call(there, 'undo --yes')).out).not.toContain('催办单.html');
    await write();
    rmSync(out);
    renameSync(page('000001.json'), page('000001.open.json'));
    expect((await call(there, 'next')).err).toMatch(/没有写完.*没写：\.\.\/催办单.html/);
    expect((await call(there, 'undo --yes')).out).toContain('../催办单.html 当时没有写出来');
    expect((await call(there, 'next')).err).toBe('');
  });
});

describe.skipIf(process.platform === 'win32')('at a terminal', () => {
  it.each([
    [80, 'zh_CN.UTF-8', '撤销', '不', '什么都没有改。', 0],
    [120, 'en_US.UTF-8', 'Undo', 'y', 'Undone', 1],
  ] as const)(
    'of %i columns in %s it shows the diff, then asks',
    async (columns, LANG, question, typed, said, undone) => {
      const there = await registry({ items: [at.assigned] });
      const before = there.read(path);
      await call(there, contact);
      const after = there.read(path);
      const args = [program, '--lang', LANG.startsWith('zh') ? 'zh-CN' : 'en', 'undo'];
      const screen = openScreen(process.execPath, args, {
        cwd: there.path,
        columns,
        env: { LANG, NO_COLOR: '1' },
      });
      await screen.waitFor(`? ${question} `);
      expect(screen.text()).toContain('-contacts:\n-  - on: 2020-03-20\n');
      expect(there.read(path)).toBe(after);
      screen.type(typed);
      screen.press('enter');
      expect(await screen.exit).toBe(0);
      expect(screen.text()).toContain(said);
      expect(there.read(path)).toBe(undone ? before : after);
    },
  );

  it('leaves everything as it was when stopped', async () => {
    const there = await registry({ items: [at.assigned] });
    await call(there, contact);
    const after = there.all();
    const screen = openScreen(process.execPath, [program, 'undo'], {
      cwd: there.path,
      env: { LANG: 'zh_CN.UTF-8', NO_COLOR: '1' },
    });
    await screen.waitFor('? 撤销 ');
    screen.press('ctrl-c');
    expect(await screen.exit).toBe(130);
    expect(there.all()).toEqual(after);
  });
});
