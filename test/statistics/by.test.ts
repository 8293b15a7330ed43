import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Office } from '../../src/proposal/office.ts';
import { crossTable } from '../../src/statistics/cross-table.ts';
import { dimensionIds, dimensionsOf } from '../../src/statistics/dimensions.ts';
import { summarise } from '../../src/statistics/summarise.ts';
import { run, words } from '../support/run.ts';
import { registries } from './arbitrary.ts';
import { in2020 } from './records.ts';

const office: Office = { version: 1, unit: '某局', topics: ['社保', '就业'] };
const dimensions = dimensionsOf(office);
const ids = fc.uniqueArray(fc.constantFrom(...dimensionIds), { minLength: 1, maxLength: 3 });

test('every item stands in a table by any one, two or three properties, and in its total', () => {
  fc.assert(
    fc.property(registries, ids, (kept, [first, ...others]) => {
      if (first === undefined) return;
      const { items } = summarise(kept, office, in2020());
      const crossed = crossTable(items, [dimensions[first], ...others.map((id) => dimensions[id])]);
      const inRows = new Set(crossed.rows.flatMap(({ whole }) => whole));
      expect(inRows.size).toBe(items.length);
      expect(crossed.total.whole).toHaveLength(items.length);
      const sum = crossed.rows.reduce((total, { whole }) => total + whole.length, 0);
      if (crossed.overlapping.length === 0) expect(sum).toBe(items.length);
      for (const { cells, unstated, whole } of [...crossed.rows, crossed.total]) {
        if (crossed.columns.length === 0) continue;
        expect(new Set([...cells.flat(), ...unstated])).toEqual(new Set(whole));
      }
    }),
  );
});

const linyi = (line: string) =>
  run(words(`--dir examples/linyi-2020 ${line} --year 2020 --as-of 2020-11-10`), {
    cwd: new URL('../..', import.meta.url).pathname,
  });

describe('on the command line', () => {
  test('a file takes the form that its name tells, and the screen says where it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'proposals-by-'));
    const path = join(folder, '表.csv');
    const { out } = await linyi(`summary --by kind --out ${path}`);
    expect(out).toBe(`已写入 ${path}\n`);
    expect(readFileSync(path, 'utf8')).toContain('建议,8,');
    rmSync(folder, { recursive: true });
  });

  test('two properties, in Chinese or by their identifiers', async () => {
    const one = await linyi('summary --by section,role');
    const other = await linyi('summary --by 科室、角色');
    expect(one).toEqual(other);
    expect(one.code).toBe(0);
    expect(one.out).toContain('就业促进科             2     2     0       1     5');
  });

  test('CSV for a spreadsheet: a mark, CRLF, and no cell that it would take for a day', async () => {
    const { out } = await linyi('summary --by topic --format csv');
    expect(out.startsWith('\uFEFF主题,合计,办复,办复底数,')).toBe(true);
    expect(out).toContain('就业创业,10,9,9,8,9,9,9,8,9,17,17\r\n');
    for (const cell of out.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^\d+[/-]\d+$/);
  });

  test('Markdown', async () => {
    const { out } = await linyi('summary --by kind,role --format markdown');
    expect(out).toContain('| 类别 | 主办 | 分办 | 协办 | 未标明 | 合计 |');
    expect(out).toContain('| 提案 | 0 | 15 | 0 | 1 | 16 |');
  });

  test('JSON, every cell with its members', async () => {
    const { out } = await linyi('summary --by kind,role --format json');
    const { data } = JSON.parse(out);
    expect(data.rows[1]).toMatchObject({
      values: ['proposal'],
      n: 16,
      cells: { split: { n: 15 } },
      unstated: { n: 1, members: ['2020-city-cppcc-188'] },
    });
  });

  test.each([
    ['--by foo', 2],
    ['--by kind,level,role,topic', 2],
    ['--format pdf', 2],
  ])('%s is refused', async (line, code) => {
    expect((await linyi(`summary ${line}`)).code).toBe(code);
  });

  test('every figure as CSV has its base and its rule', async () => {
    const { out } = await linyi('summary --format csv');
    expect(out).toContain('按时办复,on_time,19,21,90.5,件,');
    expect(out.trimEnd().split('\r\n').length).toBeGreaterThan(50);
  });
});

test('the page of the summary runs nothing and loads nothing', async () => {
  const { out } = await linyi('summary --all --format html');
  expect(out).toMatch(/^<!doctype html>/);
  expect(out).not.toMatch(/<script|<link|src=|https?:\/\//);
  expect(out).toContain('<th scope="row" class="">按时办复</th>');
});

test('no phone and no address of anybody is in any form of the summary', async () => {
  const people = new URL('../../examples/linyi-2020/people/', import.meta.url);
  const secrets = readdirSync(people).flatMap((name) =>
    [
      ...readFileSync(new URL(name, people), 'utf8').matchAll(
        /^(?:phone|address|email): *"?([^"\n]+)"?/gm,
      ),
    ].map(([, secret = '']) => secret.trim()),
  );
  expect(secrets.length).toBeGreaterThan(5);
  for (const line of ['--all', '--all --format html', '--format json', '--explain 退件']) {
    const { out } = await linyi(`summary ${line}`);
    for (const secret of secrets) expect(out).not.toContain(secret);
  }
});
