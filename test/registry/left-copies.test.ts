import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../support/run.ts';
import { pathOf, records, temporaryRegistry } from './temporary.ts';

const A = '2020-city-npc-012';

async function found(root: string) {
  const { out } = await run(['validate', '--json'], { cwd: root });
  const findings: { code: string; path: string; remedy: string }[] = JSON.parse(out).data.findings;
  return findings.filter(({ code }) => code === 'copy-left' || code === 'id-mismatch');
}

it.each([
  'registry-DESKTOP-AB12.yaml',
  'registry (1).yaml',
  'people/于青禾-LAPTOP-7.yaml',
  'people/于青禾 (冲突的副本).yaml',
  'people/于青禾_冲突文件_张三_20200501.yaml',
  'people/于青禾 - 副本.yaml',
])('names the copy %s, whatever it holds', async (path) => {
  const person = 'name: 于青禾\n';
  const root = temporaryRegistry({ ...records(A), 'people/于青禾.yaml': person, [path]: person });
  expect(await found(root)).toMatchObject([{ code: 'copy-left', path }]);
});

it('says of a copy of a record what is to be done with a copy', async () => {
  const root = temporaryRegistry(records(A));
  const text = readFileSync(join(root, pathOf(A)), 'utf8');
  const copy = `proposals/2020/${A} (冲突的副本).yaml`;
  writeFileSync(join(root, copy), text);
  const [only, ...others] = await found(root);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ code: 'id-mismatch', path: copy });
  expect(only?.remedy).toContain('删掉副本');
  // A number that somebody wrote wrongly is no copy.
  writeFileSync(join(root, 'proposals/2020/2020-city-npc-013.yaml'), text);
  const wrong = (await found(root)).find(({ path }) => path.endsWith('013.yaml'));
  expect(wrong?.remedy).not.toContain('副本');
});
