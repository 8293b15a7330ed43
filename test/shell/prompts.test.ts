import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';
import type { Folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { type OpenScreen, openScreen } from '../support/screen.ts';

const program = resolve('bin/proposals.js');
const path = 'proposals/2020/2020-city-npc-012.yaml';

function open(
  there: Folder,
  args: readonly string[],
  env: Record<string, string> = {},
): OpenScreen {
  return openScreen(process.execPath, [program, ...args], {
    cwd: there.path,
    env: { LANG: 'zh_CN.UTF-8', NO_COLOR: '1', ...env },
  });
}

/** Answers each question when it is asked: waits for the first text, then types the second and presses Enter. */
async function answer(screen: OpenScreen, answers: readonly (readonly [string, string])[]) {
  for (const [question, typed] of answers) {
    await screen.waitFor(`? ${question}`);
    // A list that is not drawn yet would not hear the keys.
    await new Promise((done) => setTimeout(done, 60));
    if (typed === '↓') screen.press('down');
    else if (typed !== '') screen.type(typed);
    await new Promise((done) => setTimeout(done, 60));
    screen.press('enter');
  }
}

describe.skipIf(process.platform === 'win32')('a clerk at a terminal', () => {
  it('is asked for what is missing, in a sensible order, and nothing is written before the last answer', async () => {
    const there = await registry();
    const before = there.all();
    const screen = open(there, ['add', '--role', '主办', '--key']);
    await answer(screen, [
      ['类别', ''],
      ['级别', '↓'],
      ['交办日期', '2020-02-30'],
    ]);
    await screen.waitFor('“2020-02-30”不是日期');
    screen.press('ctrl-c');
    expect(await screen.exit).toBe(130);
    expect(screen.text()).toContain('已中断，什么都没有写。');
    expect(there.all()).toEqual(before);
  });

  it('registers an item by answers alone', async () => {
    const there = await registry({ people: [{ name: '张三' }] });
    const screen = open(there, ['add']);
    await answer(screen, [
      ['类别', ''],
      ['级别', '↓'],
      ['交办日期', '2020年3月10日'],
      ['编号（案号）（可不填）', '12'],
      ['标题（案由）', '关于“双减”的建议：一、二'],
      ['届次', ''],
      ['提出者', ''],
      ['已有：张三。还有吗', ''],
      ['本单位角色（可不填）', ''],
      ['交办机关（可不填）', '市政府督查室'],
      ['收到日期（默认：', '2020-03-12'],
      ['交办文件写明的答复期限（可不填）', ''],
      ['主题（可不填）', ''],
      ['要点 1（可不填）', '扩大规模'],
      ['要点 2（可不填）', ''],
    ]);
    expect(await screen.exit).toBe(0);
    expect(there.read('proposals/2020/2020-provincial-npc-012.yaml')).toBe(
      [
        '# yaml-language-server: $schema=../../schemas/proposal.schema.json',
        'id: 2020-provincial-npc-012',
        'kind: suggestion',
        'level: provincial',
        'number: "12"',
        'title: 关于“双减”的建议：一、二',
        'asks:',
        '  - 扩大规模',
        '',
        'proposers:',
        '  - name: 张三',
        '    lead: true',
        '',
        'intake:',
        '  assigner: 市政府督查室',
        '  assigned_on: 2020-03-10',
        '  received_on: 2020-03-12',
        '  registered_by: 局办公室',
        '',
      ].join('\n'),
    );
  });

  it('is told at once that the number is taken, and may give another', async () => {
    const there = await registry({ items: [item()] });
    const screen = open(there, [
      'add',
      '--kind',
      '建议',
      '--level',
      '市',
      '--assigned-on',
      '2020-03-10',
    ]);
    await answer(screen, [['编号（案号）（可不填）', '12']]);
    await screen.waitFor('2020-city-npc-012 已经登记过');
    screen.press('ctrl-c');
    expect(await screen.exit).toBe(130);
  });

  it('is told before any question that a step cannot be taken', async () => {
    const there = await registry({ items: [at.registered] });
    const screen = open(there, ['contact', '12', '--stage', '征求初步意见']);
    expect(await screen.exit).toBe(5);
    expect(screen.text()).toContain('现在不能“就初步答复征求意见”');
    expect(screen.text()).toContain('proposals propose 2020-city-npc-012');
    expect(screen.text()).not.toContain('?');
  });

  it('chooses the item, finding it by its title', async () => {
    const there = await registry({
      items: [at.proposed, item({ id: '2020-city-npc-013', number: '13', title: '另一件' })],
    });
    const screen = open(there, ['approve']);
    await screen.waitFor('2020-city-npc-013  另一件');
    expect(screen.text()).toContain('> 2020-city-npc-012');
    await answer(screen, [
      ['哪一件', '高校'],
      ['批示领导', ''],
      ['批示内容（可不填）', ''],
      ['日期（默认：', '2020-03-16'],
    ]);
    expect(await screen.exit).toBe(0);
    expect(there.read(path)).toContain(
      'instructions:\n    - on: 2020-03-16\n      leader: 王景行\n',
    );
  });

  it('says yes or no to whether the proposer agreed', async () => {
    const there = await registry({ items: [at.drafted] });
    const screen = open(there, [
      'contact',
      '12',
      '--stage',
      'draft',
      '--way',
      'phone',
      '--by',
      '李向南',
    ]);
    await answer(screen, [
      ['对方人员（可不填）', ''],
      ['对方同意初步答复吗', 'n'],
      ['代表、委员说了什么（可不填）', '再具体些'],
      ['日期（默认：', '2020-05-08'],
    ]);
    expect(await screen.exit).toBe(0);
    expect(there.read(path)).toContain('    agreed: false\n    view: 再具体些\n');
  });

  it('confirms the criteria one by one, and is offered the rest of a bare command', async () => {
    const there = await registry({ items: [at.consulted] });
    const screen = open(there, ['review', '12']);
    await answer(screen, [['退回修改的，写明理由（可不填）', '']]);
    await screen.waitFor('[ ] 针对性');
    screen.press('space');
    await screen.waitFor('[x] 针对性');
    screen.type('a');
    await screen.waitFor('[x] 实效性');
    screen.press('enter');
    await answer(screen, [['日期（默认：', '2020-05-11']]);
    expect(await screen.exit).toBe(0);
    expect(there.read(path)).toContain('criteria: [relevant, truthful, complete, effective]');
  });

  it.each([
    ['--no-input', {}],
    [undefined, { CI: 'true' }],
  ])('is not asked with %s %j', async (flag, env) => {
    const there = await registry({ items: [at.proposed] });
    const screen = open(there, ['approve', '12', ...(flag ? [flag] : [])], env);
    expect(await screen.exit).toBe(2);
    expect(screen.text()).toContain('还缺：--leader');
  });
});
