import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { office, put } from '../checks/fixture.ts';
import { folder } from '../support/folder.ts';
import { run } from '../support/run.ts';

const shipped = (name: string) => JSON.parse(readFileSync(`schemas/${name}`, 'utf8'));

test('editor brings old schemas up to date, adds what is missing, and leaves settings of others alone', async () => {
  const here = folder();
  await put(here.path, {
    ...office(),
    'schemas/proposal.schema.json': '{}\n',
    '.vscode/settings.json': '{ /* 我的 */ }\n',
  });
  const ran = await run(['editor'], { cwd: here.path });
  expect([ran.code, ran.err]).toEqual([0, '']);
  for (const name of ['proposal', 'person', 'registry', 'calendar'])
    expect(JSON.parse(here.read(`schemas/${name}.schema.json`))).toEqual(
      shipped(`${name}.schema.json`),
    );
  expect(here.read('.vscode/settings.json')).toBe('{ /* 我的 */ }\n');
  expect(JSON.parse(here.read('.vscode/extensions.json')).recommendations).toEqual([
    'redhat.vscode-yaml',
  ]);
  const before = here.all();
  expect((await run(['editor'], { cwd: here.path })).out).toContain('已经是最新的');
  expect(here.all()).toEqual(before);
});

test('the settings name schemas that are there', async () => {
  const here = folder();
  await run(['init', '--unit', '某局', '--sections', '一科'], { cwd: here.path });
  const settings = JSON.parse(here.read('.vscode/settings.json'));
  for (const schema of Object.keys(settings['yaml.schemas'])) expect(here.has(schema)).toBe(true);
});
