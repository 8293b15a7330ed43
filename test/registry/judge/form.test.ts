import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formRules } from '../../../src/checks/form.ts';
import { judged } from '../../../src/registry/judge/judged.ts';
import { pathOf, record, records, temporaryRegistry } from '../temporary.ts';

const A = '2020-city-npc-012';

const codes = new Set(formRules.map(({ code }) => code));

/** What is wrong with the form of the files; what they mean is for other tests. */
async function brief(root: string): Promise<string[]> {
  const { findings } = await judged(root, '2020-12-31');
  return findings
    .filter(({ code }) => codes.has(code))
    .map(
      ({ code, severity, path, place }) =>
        `${severity} ${code} ${path}${place ? ` ${place.line}:${place.column}` : ''}`,
    );
}

it('finds nothing in a registry that is in order', async () => {
  const people = { 'people/张三.yaml': 'name: 张三\npostcode: "045000"\nphone: 0539-8314444\n' };
  expect(
    await brief(temporaryRegistry({ ...records(A), ...people, 'proposals/README.md': 'x' })),
  ).toEqual([]);
});

it('gathers what is wrong with all files, in the order of paths and lines', async () => {
  const root = temporaryRegistry({
    'people/李四.yaml': 'name: 李四\npostcode: 045000\nnote: null\nphone: 13800000000\n',
    'people/王五.yaml': 'name: 王五\nfax: 1\n',
    'people/notes.txt': 'x',
    'proposals/2020/2020-city-npc-001.yaml': '',
    [pathOf(A)]: record(A, { tail: 'number: 12\ntopics: [true, 就业, 1e3]\n' }),
    'registry.yaml': 'version: 1\nunit: 甲局\nsection: []\n',
  });
  expect(await brief(root)).toEqual([
    'warning unknown-file people/notes.txt',
    'warning retyped-value people/李四.yaml 2:11',
    'warning retyped-value people/李四.yaml 3:7',
    'warning retyped-value people/李四.yaml 4:8',
    'error unknown-key people/王五.yaml 2:1',
    'warning retyped-value people/王五.yaml 2:6',
    'error empty-file proposals/2020/2020-city-npc-001.yaml 1:1',
    'warning retyped-value proposals/2020/2020-city-npc-012.yaml 12:9',
    'warning retyped-value proposals/2020/2020-city-npc-012.yaml 13:10',
    'warning retyped-value proposals/2020/2020-city-npc-012.yaml 13:20',
    'error unknown-key registry.yaml 3:1',
  ]);
});

it('sees names that some disks cannot tell apart', async () => {
  const root = temporaryRegistry({ 'people/Émile.yaml': 'name: Émile\n' });
  writeFileSync(join(root, 'people', 'émile.yaml'.normalize('NFD')), 'name: Émile\n');
  const found = await brief(root);
  expect(found.filter((line) => line.includes('name-clash'))).toHaveLength(1);
});
