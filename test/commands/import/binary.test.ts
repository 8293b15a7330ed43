import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, temporaryRegistry } from '../../registry/temporary.ts';
import { asCsv, asXlsx, sessionList } from './list.ts';

const program = fileURLToPath(new URL('../../../bin/proposals.js', import.meta.url));

function run(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'zh_CN.UTF-8', NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

const office = `version: 1
unit: 临沂市人力资源和社会保障局
short_name: 市人社局
`;
const files: Record<string, Uint8Array> = {};
beforeAll(async () => {
  files['名单.xlsx'] = await asXlsx(sessionList(600));
  files['名单.csv'] = Buffer.from(asCsv(sessionList(600)), 'utf16le');
});

describe.each(['名单.xlsx', '名单.csv'])('600 rows in %s', (name) => {
  test('import in one command, and again without a change', () => {
    const root = temporaryRegistry({ 'registry.yaml': office, [name]: files[name] ?? '' });
    const dry = run(root, 'import', name, '--dry-run', '--json');
    expect(dry.status).toBe(0);
    expect(JSON.parse(dry.stdout)).toMatchObject({
      format: 'proposals/1',
      command: 'import',
      data: { dry_run: true, header_row: 3, counts: { create: 600, error: 0, skipped: 2 } },
    });
    expect(Object.keys(filesIn(root))).toEqual([name, 'registry.yaml'].sort());

    const table = run(root, 'import', name, '--dry-run').stdout.split('\n');
    expect(table.filter((line) => line.includes('新登记  2020-city-'))).toHaveLength(600);
    expect(table).toContain('  4  新登记  2020-city-npc-001 关于第1件事项，加强就业服务的建议');

    const done = run(root, 'import', name);
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(done.stdout).toContain(
      '已新登记 600 件，补充 0 件，不变 0 件，出错 0 行，跳过 2 行，联系资料 600 人。',
    );
    expect(run(root, 'validate').status).toBe(0);
    const written = filesIn(root);
    expect(run(root, 'import', name).stdout).toContain('已新登记 0 件，补充 0 件，不变 600 件');
    expect(filesIn(root)).toEqual(written);
  }, 120_000);
});

describe('the file', () => {
  const root = () => temporaryRegistry({ 'registry.yaml': office });

  test('is named from where the program was called', () => {
    const where = root();
    mkdirSync(join(where, 'people'));
    writeFileSync(join(where, 'people', '名单.csv'), '编号,标题,姓名\n1,关于甲,张三\n');
    const done = run(
      join(where, 'people'),
      ...['import', '名单.csv', '--kind', '建议', '--level', '市', '--assigned-on', '2020-03-10'],
    );
    expect(done).toMatchObject({ status: 0, stderr: '' });
  });

  test('must be there, and be a file of reasonable size', () => {
    const where = root();
    expect(run(where, 'import', '无.csv')).toMatchObject({ status: 2, stdout: '' });
    expect(run(where, 'import', '无.csv').stderr).toContain(
      '读不了文件 无.csv：文件或文件夹不存在。',
    );
    expect(run(where, 'import', '.')).toMatchObject({ status: 2 });
    writeFileSync(join(where, '大.csv'), Buffer.alloc(50 * 1024 * 1024, '关于,'));
    const big = run(where, 'import', '大.csv');
    expect(big).toMatchObject({ status: 2 });
    expect(big.stderr).toContain('超过 20 MB');
    expect(run(where, 'import')).toMatchObject({ status: 2 });
    expect(run(where, 'import').stderr).toContain('还缺：<文件>');
  });

  test('with a bad row leaves the good ones written and ends with 1', () => {
    const where = root();
    const list =
      '编号,标题,姓名,类别,级别,交办日期\n1,关于甲,张三,建议,市,2020-03-10\n2,,李四,建议,市,2020-03-10\n';
    writeFileSync(join(where, '名单.csv'), list);
    const done = run(where, 'import', '名单.csv');
    expect(done.status).toBe(1);
    expect(done.stdout).toMatch(/^ *3 {2}出错 {2}2020-city-npc-002 +没有标题$/m);
    expect(Object.keys(filesIn(where))).toContain('proposals/2020/2020-city-npc-001.yaml');
    expect(run(where, 'import', '名单.csv', '--dry-run', '--diff', '--lang', 'en').status).toBe(1);
  });

  test('shows files instead of rows with --diff', () => {
    const where = root();
    writeFileSync(
      join(where, '名单.csv'),
      '编号,标题,姓名,类别,级别,交办日期\n1,关于甲,张三,建议,市,2020-03-10\n',
    );
    const shown = run(where, 'import', '名单.csv', '--dry-run', '--diff').stdout;
    expect(shown).toContain('+++ b/proposals/2020/2020-city-npc-001.yaml');
  });
});
