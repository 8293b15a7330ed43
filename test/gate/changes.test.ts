import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { type Files, office, put, record } from '../checks/fixture.ts';
import { type Folder, folder } from '../support/folder.ts';
import { commitAll, git, hostileGit } from '../support/repository.ts';
import { run } from '../support/run.ts';

hostileGit();

const pathOf = (id: string) => `proposals/2020/${id}.yaml`;
const item = (id: string, parts: Partial<Proposal> = {}) => {
  const number = id.split('-').at(-1) ?? '';
  return record({ id, number, title: `关于第${number}件的建议`, ...parts });
};

/** A repository with these files in its first commit, on main. */
async function repository(files: Files, below = ''): Promise<Folder> {
  const here = folder();
  await put(join(here.path, below), files);
  git(here.path, 'init', '--quiet', '-b', 'main');
  commitAll(here.path, '登记');
  return here;
}

async function validate(here: Folder, args: readonly string[], below = '') {
  const cwd = join(here.path, below);
  const ran = await run(['validate', '--json', ...args], { cwd, today: '2020-04-30' });
  const findings: readonly Finding[] = ran.out === '' ? [] : JSON.parse(ran.out).data.findings;
  return { ...ran, findings, codes: findings.map(({ code, path }) => `${code} ${path}`) };
}

const two = { proposers: [{ name: '张三' }, { name: '李四' }] };

describe('--changed-since', () => {
  test('shows what the branch changed, and not what was wrong before', async () => {
    const here = await repository({ ...item('2020-city-npc-001', two) });
    git(here.path, 'switch', '--quiet', '-c', 'work');
    await put(here.path, item('2020-city-cppcc-平003', { kind: 'proposal', ...two }));
    commitAll(here.path, '登记平3');
    expect((await validate(here, [])).codes).toHaveLength(2);
    const { codes, code } = await validate(here, ['--changed-since', 'main']);
    expect(codes).toEqual(['no-lead proposals/2020/2020-city-cppcc-平003.yaml']);
    expect(code).toBe(0);
  });

  test('does not blame a branch for what others did on main meanwhile', async () => {
    const here = await repository(item('2020-city-npc-001'));
    git(here.path, 'switch', '--quiet', '-c', 'work');
    await put(here.path, item('2020-city-npc-002'));
    commitAll(here.path, '登记2');
    git(here.path, 'switch', '--quiet', 'main');
    await put(here.path, item('2020-city-npc-003'));
    commitAll(here.path, '登记3');
    git(here.path, 'switch', '--quiet', 'work');
    expect((await validate(here, ['--changed-since', 'main'])).codes).toEqual([]);
  });

  test('shows what the change caused in files it did not touch', async () => {
    const sections = office('sections:\n  - name: 就业科\n  - name: 社保科\n');
    const routed = (section: string) => ({
      routing: { assignments: [{ section, role: 'lead', on: '2020-03-20', handler: '李四' }] },
    });
    const here = await repository({
      ...sections,
      ...item('2020-city-npc-001', routed('社保科') as Partial<Proposal>),
      ...item('2020-city-npc-002', two),
    });
    here.write('registry.yaml', 'version: 1\nunit: 某市某局\nsections:\n  - name: 就业科\n');
    commitAll(here.path, '撤销社保科');
    const { codes, code } = await validate(here, ['--changed-since', 'HEAD~1']);
    expect(codes).toEqual([`unknown-section-in-record ${pathOf('2020-city-npc-001')}`]);
    expect(code).toBe(1);
  });

  test('finds a record that is gone, with a Chinese name, in a folder of the repository', async () => {
    const here = await repository(
      { ...item('2020-city-npc-闭005'), ...item('2020-city-npc-001') },
      '登记簿',
    );
    rmSync(join(here.path, '登记簿', pathOf('2020-city-npc-闭005')));
    const before = await validate(here, ['--changed-since', 'main'], '登记簿');
    expect(before.codes).toEqual([`record-deleted ${pathOf('2020-city-npc-闭005')}`]);
    commitAll(here.path, '删除');
    const after = await validate(here, ['--changed-since', 'HEAD~1'], '登记簿');
    expect([after.code, after.codes]).toEqual([1, before.codes]);
    const github = await run(['validate', '--changed-since', 'HEAD~1', '--format', 'github'], {
      cwd: join(here.path, '登记簿'),
    });
    expect(github.out).toContain(`::error file=登记簿/${pathOf('2020-city-npc-闭005')},title=`);
  });

  test('an item that got its number is not gone, another one in its place is no comfort', async () => {
    const title = '关于加强就业服务的建议';
    const here = await repository(
      item('2020-city-npc-p-1a2b', { number: undefined as never, title }),
    );
    rmSync(join(here.path, pathOf('2020-city-npc-p-1a2b')));
    await put(here.path, item('2020-city-npc-012', { title }));
    expect((await validate(here, ['--changed-since', 'main'])).codes).toEqual([]);
    rmSync(join(here.path, pathOf('2020-city-npc-012')));
    await put(here.path, item('2020-city-npc-013', { title: '关于别的事的建议' }));
    expect((await validate(here, ['--changed-since', 'main'])).codes).toEqual([
      `record-deleted ${pathOf('2020-city-npc-p-1a2b')}`,
    ]);
  });

  test('a clone that lacks the commit says what to do', async () => {
    const here = await repository(item('2020-city-npc-001'));
    git(here.path, 'switch', '--quiet', '-c', 'work');
    commitAll(here.path, '空');
    const clone = folder();
    git(clone.path, 'clone', '--quiet', '--depth=1', `file://${here.path}`, 'c');
    for (const revision of ['main', 'origin/main']) {
      const ran = await run(['validate', '--changed-since', revision], {
        cwd: join(clone.path, 'c'),
      });
      expect([ran.code, ran.out]).toEqual([3, '']);
      expect(ran.err).toMatch(/fetch-depth: 0/);
    }
  });

  test('an unknown revision, and a folder outside of git, are refused', async () => {
    const here = await repository(item('2020-city-npc-001'));
    expect((await validate(here, ['--changed-since', 'maim'])).code).toBe(2);
    const bare = folder();
    await put(bare.path, item('2020-city-npc-001'));
    expect((await validate(bare, ['--changed-since', 'main'])).code).toBe(3);
  });
});

describe('--staged', () => {
  test('judges what would be committed, not what lies on the disk', async () => {
    const here = await repository(item('2020-city-npc-001', two));
    await put(here.path, item('2020-city-npc-002', two));
    git(here.path, 'add', pathOf('2020-city-npc-002'));
    await put(here.path, item('2020-city-npc-002'));
    expect((await validate(here, ['--staged'])).codes).toEqual([
      `no-lead ${pathOf('2020-city-npc-002')}`,
    ]);
    git(here.path, 'add', pathOf('2020-city-npc-002'));
    here.write(pathOf('2020-city-npc-002'), '<<<<<<< 坏了');
    expect((await validate(here, ['--staged'])).codes).toEqual([]);
  });

  test('a record whose deletion is staged is found; nothing is left in the folder for temporary files', async () => {
    const here = await repository(item('2020-city-npc-001'));
    git(here.path, 'rm', '--quiet', pathOf('2020-city-npc-001'));
    const { codes, code } = await validate(here, ['--staged']);
    expect([code, codes]).toEqual([1, [`record-deleted ${pathOf('2020-city-npc-001')}`]]);
  });

  test('a file that is only meant to be added is no part of the commit; one that is empty is', async () => {
    const here = await repository(item('2020-city-npc-001'));
    const [meant, staged] = [pathOf('2020-city-npc-002'), pathOf('2020-city-npc-003')];
    await put(here.path, item('2020-city-npc-002', two));
    git(here.path, 'add', '-N', meant);
    expect(await validate(here, ['--staged'])).toMatchObject({ code: 0, codes: [] });
    here.write(staged, '');
    git(here.path, 'add', staged);
    expect((await validate(here, ['--staged'])).codes).toEqual([`empty-file ${staged}`]);
    git(here.path, 'commit', '--quiet', '-m', '空的');
    expect(git(here.path, 'ls-tree', '-r', '--name-only', 'HEAD')).not.toContain(meant);
    here.write('registry.yaml', `${here.read('registry.yaml')}# 改\n`);
    git(here.path, 'add', 'registry.yaml');
    // What was empty before is none of this commit's doing, but it is still there; the other one still is not.
    expect((await validate(here, ['--staged'])).codes).toEqual([]);
    const all = await validate(here, ['--changed-since', 'HEAD']);
    expect(all.codes).toEqual([`no-lead ${meant}`]);
    git(here.path, 'rm', '--quiet', '--cached', pathOf('2020-city-npc-001'));
    git(here.path, 'add', '-N', pathOf('2020-city-npc-001'));
    expect((await validate(here, ['--staged'])).codes).toEqual([
      `record-deleted ${pathOf('2020-city-npc-001')}`,
    ]);
  });

  test('the name of a file gives the one who runs it no order', async () => {
    const here = await repository(item('2020-city-npc-001'));
    here.write('proposals/2020/x\n::error::假的.txt', 'x');
    const { out } = await run(['validate'], { cwd: here.path, today: '2020-04-30' });
    expect(out).toContain('x↵::error::假的.txt');
    expect(out).not.toMatch(/^::error/m);
  });

  test('does not go with a comparison of branches', async () => {
    const here = await repository(item('2020-city-npc-001'));
    expect((await validate(here, ['--staged', '--history', 'main'])).code).toBe(2);
  });
});

describe('--history', () => {
  const signed = (parts: object, more: Partial<Proposal> = {}) =>
    item('2020-city-npc-001', {
      replies: [
        {
          round: 1,
          signed: { on: '2020-04-20', by: '王局长' },
          document_no: '某人社建字〔2020〕3号',
          ...parts,
        },
      ],
      ...more,
    });
  const corrected = (before: string, after: string, field = 'replies.0.signed.on') => ({
    corrections: [{ on: '2020-04-28', field, before, after, reason: '录入有误' }],
  });

  test.each<[string, Files, readonly string[]]>([
    ['a new signing date', signed({ signed: { on: '2020-04-19', by: '王局长' } }), ['signed']],
    [
      'one that a correction tells of',
      signed({ signed: { on: '2020-04-19', by: '王局长' } }, corrected('2020-04-20', '2020-04-19')),
      [],
    ],
    [
      'one that two corrections tell of',
      signed(
        { signed: { on: '2020-04-18', by: '王局长' } },
        {
          corrections: [
            ...corrected('2020-04-20', '2020-04-19').corrections,
            ...corrected('2020-04-19', '2020-04-18').corrections,
          ],
        },
      ),
      [],
    ],
    [
      'a correction of something else',
      signed(
        { signed: { on: '2020-04-19', by: '王局长' } },
        corrected('2020-04-20', '2020-04-19', 'replies.0.document_no'),
      ),
      ['signed'],
    ],
    [
      'a correction that ends elsewhere',
      signed({ signed: { on: '2020-04-19', by: '王局长' } }, corrected('2020-04-20', '2020-04-01')),
      ['signed'],
    ],
    ['a reply that is gone', item('2020-city-npc-001'), ['signed']],
    ['a number that is gone', signed({ document_no: undefined }), ['number']],
    ['another official number', signed({}, { number: '2' }), ['number']],
    [
      'facts that were added',
      signed({ deliveries: [{ to: '张三', way: 'post', on: '2020-04-21' }] }),
      [],
    ],
    [
      'a title that nobody corrected',
      signed({}, { title: '关于另一题目的建议' }),
      ['registration'],
    ],
  ])('%s', async (_, after, rewritten) => {
    const here = await repository(signed({}));
    await put(here.path, after);
    const { codes } = await validate(here, ['--history', 'main']);
    expect(codes.filter((code) => /rewritten|deleted/.test(code))).toEqual(
      rewritten.map((what) => `${what}-rewritten ${pathOf('2020-city-npc-001')}`),
    );
  });

  test('deliveries may change their order when lists of two people are united', async () => {
    const [one, other] = [
      { to: '张三', way: 'post', on: '2020-04-21' },
      { to: '张三', way: 'hand', on: '2020-04-29' },
    ];
    const here = await repository(signed({ deliveries: [other] }));
    await put(here.path, signed({ deliveries: [one, other] }));
    expect((await validate(here, ['--history', 'main'])).codes).toEqual([]);
  });

  test('an entry that was struck out with a correction is not taken for another one', async () => {
    const sent = (to: string, on: string) => ({ to, way: 'post', on });
    const three = [
      sent('张三', '2020-04-21'),
      sent('马六', '2020-04-21'),
      sent('丁七', '2020-04-21'),
    ];
    const proposers = ['张三', '马六', '丁七'].map((name, at) => ({ name, lead: at === 0 }));
    const here = await repository(signed({ deliveries: three }, { proposers }));
    const left = [sent('马六', '2020-04-21'), sent('丁七', '2020-04-22')];
    const told = (field: string, before: string, after?: string) => ({
      on: '2020-04-28',
      field: `replies.0.deliveries.${field}`,
      before,
      ...(after && { after }),
      reason: '误记',
    });
    const corrections = [told('1.on', '2020-04-21', '2020-04-22'), told('0', '张三')];
    await put(here.path, signed({ deliveries: left }, { proposers, corrections }));
    const { codes } = await validate(here, ['--history', 'main']);
    expect(codes.filter((code) => /rewritten/.test(code))).toEqual([]);
  });
});
