import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/documents/tables/read-table.ts';
import { pathOf, record, temporaryRegistry } from '../registry/temporary.ts';

const program = fileURLToPath(new URL('../../bin/proposals.js', import.meta.url));
const example = fileURLToPath(new URL('../../examples/linyi-2020', import.meta.url));

function run(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'export', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'zh_CN.UTF-8', NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

const id = '2020-city-npc-012';
const small = () =>
  temporaryRegistry({
    [pathOf(id)]: record(id, { title: '"=HYPERLINK(1)"' }),
    [pathOf('2020-city-npc-013')]: record('2020-city-npc-013', { name: '李四' }).replace(
      '\nproposers',
      'confidential: true\n\nproposers',
    ),
    [pathOf('2019-city-cppcc-001')]: record('2019-city-cppcc-001'),
    'people/张三.yaml': 'name: 张三\nphone: "13900000000"\naddress: 某路1号\n',
  });

test('the ledger opens in a spreadsheet and carries nothing out', () => {
  const { status, stdout, stderr } = run(small());
  expect(status).toBe(0);
  expect(stdout.startsWith('\uFEFF序号,标识,级别,')).toBe(true);
  expect(stdout.split('\r\n')).toHaveLength(4);
  expect(stdout).toContain(",'=HYPERLINK(1),");
  expect(stderr).toBe('另有 1 件要求保密，没有导出。\n');
});

test.each(['csv', 'xlsx', 'json'])('what is confidential is in no %s', async (format) => {
  const root = small();
  const done = run(root, '--format', format, '--out', `台账.${format}`, '--with-contacts');
  expect(done.status).toBe(0);
  expect(done.stderr).toContain('另有 1 件要求保密');
  const bytes = readFileSync(join(root, `台账.${format}`));
  const text =
    format === 'xlsx'
      ? (await readTable({ name: 'x', bytes })).rows.flatMap(({ cells }) => cells).join('\n')
      : bytes.toString();
  expect(text).toContain(id);
  expect(text).not.toMatch(/013|李四/);
});

test('phones and addresses are given out only when asked for', () => {
  const root = small();
  for (const args of [[], ['--format', 'json'], ['--json']]) {
    expect(run(root, ...args).stdout).not.toMatch(/13900000000|某路/);
    expect(run(root, ...args, '--with-contacts').stdout).toMatch(/13900000000/);
  }
});

test('filters', () => {
  const root = small();
  const ids = (...args: readonly string[]) =>
    JSON.parse(run(root, '--json', ...args).stdout).data.items.map((one: { id: string }) => one.id);
  expect(ids()).toEqual(['2019-city-cppcc-001', id]);
  expect(ids('--year', '2020')).toEqual([id]);
  expect(ids('--kind', '提案')).toEqual(['2019-city-cppcc-001']);
  expect(ids('--level', '省')).toEqual([]);
  expect(ids('--open')).toEqual(['2019-city-cppcc-001', id]);
  expect(ids('--as-of', '2020-03-01')).toEqual([]);
  expect(JSON.parse(run(example, '--json', '--open').stdout).data.items).toEqual([]);
});

describe('the file', () => {
  test('is never written over unasked', () => {
    const root = small();
    writeFileSync(join(root, 'a.csv'), '别动');
    const refused = run(root, '--out', 'a.csv');
    expect(refused).toMatchObject({ status: 4, stdout: '' });
    expect(refused.stderr).toContain('没有覆盖');
    expect(readFileSync(join(root, 'a.csv'), 'utf8')).toBe('别动');
    expect(run(root, '--out', 'a.csv', '--force')).toMatchObject({ status: 0 });
    expect(readFileSync(join(root, 'a.csv'), 'utf8')).toContain(id);
    expect(readdirSync(root).filter((name) => name.startsWith('.proposals'))).toEqual([]);
  });

  test('must have a place to go', () => {
    const root = small();
    const refused = run(root, '--out', 'no/such/folder/a.csv');
    expect(refused).toMatchObject({ status: 74, stdout: '' });
    expect(refused.stderr).toContain('写不了文件 no/such/folder/a.csv：文件或文件夹不存在。');
    expect(run(root, '--format', 'xlsx')).toMatchObject({ status: 2 });
    expect(run(root, '--out', 'a.docx')).toMatchObject({ status: 2 });
    expect(existsSync(join(root, 'a.docx'))).toBe(false);
  });
});

test('a registry with a broken file gives the rest, names the file and ends with 3', () => {
  const root = small();
  writeFileSync(join(root, pathOf(id)), 'id: [');
  const done = run(root, '--out', 'a.csv');
  expect(done.status).toBe(3);
  expect(done.stderr).toContain(pathOf(id));
  expect(readFileSync(join(root, 'a.csv'), 'utf8')).toContain('2019-city-cppcc-001');
});

test('the workbook has a frozen head, real dates and widths', async () => {
  const root = small();
  run(example, '--out', join(root, 'a.xlsx'));
  const { unzipSync } = await import('fflate');
  const parts = unzipSync(readFileSync(join(root, 'a.xlsx')));
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheet).toMatch(/<col [^>]*width="44/);
  const { rows } = await readTable({ name: 'a.xlsx', bytes: readFileSync(join(root, 'a.xlsx')) });
  const at = rows[0]?.cells.indexOf('交办日期') ?? -1;
  expect(rows[1]?.cells[at]).toBe('2020-03-12');
});
