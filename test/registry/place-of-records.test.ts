import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { item } from '../proposal/item.ts';
import { folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { run } from '../support/run.ts';

const record = 'proposals/2020/2020-city-npc-012.yaml';

test.each([
  record,
  'registry.yaml',
  'people/台账.csv',
  'calendar/2020.yaml',
  '.git/台账.csv',
  'proposals/2021/还没有的文件夹/台账.csv',
  '通向记录/2020/2020-city-npc-012.yaml',
])('no document is put where the records are: %s', async (path) => {
  const there = await registry({ items: [item()] });
  symlinkSync(join(there.path, 'proposals'), join(there.path, '通向记录'));
  const before = readFileSync(join(there.path, record), 'utf8');
  const args = ['export', '--format', 'csv', '--out', path, '--force', '--json'];
  const { code, err } = await run(args, { cwd: there.path });
  expect([code, JSON.parse(err).error.code]).toEqual([2, 'place-of-records']);
  expect(readFileSync(join(there.path, record), 'utf8')).toBe(before);
});

test.each(['台账.csv', 'reports/台账.csv'])('beside them it may be put: %s', async (path) => {
  const there = await registry({ items: [item()] });
  there.write('reports/说明.txt', '');
  const { code } = await run(['export', '--format', 'csv', '--out', path], { cwd: there.path });
  expect([code, there.has(path)]).toEqual([0, true]);
  const outside = folder();
  const away = join(outside.path, 'people');
  expect((await run(['export', '--format', 'csv', '--out', away], { cwd: there.path })).code).toBe(
    0,
  );
});
