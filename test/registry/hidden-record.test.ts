import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRegistry } from '../../src/registry/open.ts';
import { run } from '../support/run.ts';
import { pathOf, records, temporaryRegistry } from './temporary.ts';

const A = '2020-city-npc-012';
const B = '2020-city-cppcc-105';
const named = (name: string) => `proposals/2020/${name}`;

/** What validate says of a registry in which one file was given another name. */
async function renamed(from: string, to: string) {
  const root = temporaryRegistry({ ...records(A, B), 'people/张三.yaml': 'name: 张三\n' });
  renameSync(join(root, from), join(root, to));
  const { out } = await run(['validate', '--json'], { cwd: root });
  const findings: { code: string; path: string }[] = JSON.parse(out).data.findings;
  return {
    root,
    broken: openRegistryOf(root),
    found: findings
      .filter(({ code }) => /extension|unknown-file|misplaced/.test(code))
      .map(({ code, path }) => `${code} ${path}`),
  };
}

function openRegistryOf(root: string) {
  const registry = openRegistry(root);
  void [registry.proposals, registry.people];
  return registry.broken.map(({ path }) => path);
}

describe('a record under another ending is not an absent record', () => {
  it.each([
    `${A}.yaml.txt`,
    `${A}.txt`,
    `${A}.yaml.bak`,
    `${A}.yml.old`,
    `${A}.yaml~`,
    `${A}.docx`,
    `${A}。yaml`,
    A,
  ])('%s', async (name) => {
    const { root, broken, found } = await renamed(pathOf(A), named(name));
    expect(found).toEqual([`wrong-extension ${named(name)}`]);
    expect(broken).toEqual([named(name)]);
    const listed = await run(['list'], { cwd: root });
    expect([listed.code, listed.err]).toEqual([3, expect.stringContaining(name)]);
  });

  it('nor is a person', async () => {
    const { broken, found } = await renamed('people/张三.yaml', 'people/张三.yaml.txt');
    expect(found).toEqual(['wrong-extension people/张三.yaml.txt']);
    expect(broken).toEqual(['people/张三.yaml.txt']);
  });

  it.each([
    `${A}.yaml.bak`,
    `${A}.txt`,
    `${A}-答复.docx`,
    `${A}答复意见.pdf`,
    '2020-04-01会议纪要.docx',
    '2020-city-npc-p-1a2b.docx',
    '名单.txt',
  ])('%s beside the record is only unknown', async (name) => {
    const root = temporaryRegistry(records(A, B));
    writeFileSync(join(root, named(name)), 'x');
    const { code, out } = await run(['validate', '--json'], { cwd: root });
    const findings: { code: string; path: string }[] = JSON.parse(out).data.findings;
    const own = findings.filter(({ path }) => path === named(name)).map((one) => one.code);
    expect([code, own]).toEqual([0, ['unknown-file']]);
    expect((await run(['list'], { cwd: root })).code).toBe(0);
  });

  it('is given its name by --fix where only the ending was added', async () => {
    const { root } = await renamed(pathOf(A), named(`${A}.yaml.txt`));
    await run(['validate', '--fix', '--yes'], { cwd: root });
    expect(openRegistry(root).ids).toEqual([B, A]);
    const { root: other } = await renamed(pathOf(A), named(`${A}.yaml.bak`));
    await run(['validate', '--fix', '--yes'], { cwd: other });
    expect(openRegistry(other).ids).toEqual([B]);
  });
});

it('a folder whose name differs in case only is no absent folder', async () => {
  const root = temporaryRegistry(records(A, B));
  renameSync(join(root, 'proposals'), join(root, 'Proposals'));
  const { code, out } = await run(['validate', '--json'], { cwd: root });
  expect([code, JSON.parse(out).data.findings]).toEqual([
    1,
    [expect.objectContaining({ code: 'misplaced-record', path: 'Proposals' })],
  ]);
  expect((await run(['list'], { cwd: root })).code).toBe(3);
  mkdirSync(join(root, 'proposals'));
  expect(openRegistryOf(root)).toEqual(['Proposals']);
});
