import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put, record } from '../checks/fixture.ts';
import { type Folder, folder } from '../support/folder.ts';
import { run } from '../support/run.ts';

const two = { proposers: [{ name: '张三' }, { name: '李四' }] };

async function broken(): Promise<Folder> {
  const here = folder();
  await put(here.path, record(two));
  return here;
}

function validate(here: Folder, summary: string | undefined, ...args: readonly string[]) {
  const env = {
    LANG: 'zh_CN.UTF-8',
    ...(summary !== undefined && { GITHUB_STEP_SUMMARY: join(here.path, summary) }),
  };
  return run(['validate', ...args], { cwd: here.path, today: '2020-04-30', env });
}

describe('the summary of a step on GitHub', () => {
  it('tells what was found, behind what other commands of the step left', async () => {
    const here = await broken();
    here.write('摘要.md', '# 以前的\n');
    const { code, out, err } = await validate(here, '摘要.md', '--format', 'github');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('::warning file=');
    expect(here.read('摘要.md')).toMatch(/^# 以前的\n## 登记簿检查\n[\s\S]*\| no-lead \|\n$/);
  });

  it('is made where there is none yet, and says so where nothing is wrong', async () => {
    const here = folder();
    await put(here.path, record());
    await validate(here, '摘要.md', '--format', 'github');
    expect(here.read('摘要.md')).toBe('## 登记簿检查\n\n检查了 2 个文件，没有问题。\n');
  });

  it('cannot be written: the check is none the worse', async () => {
    const here = await broken();
    mkdirSync(join(here.path, '夹'));
    for (const place of ['夹', '没有/摘要.md']) {
      const { code, out, err } = await validate(here, place, '--format', 'github');
      expect([code, out]).toEqual([0, expect.stringContaining('::warning file=')]);
      expect(err).toContain('没能把检查结果写到这一步的摘要');
    }
  });

  it('is left alone by any other form, and where no server asks for it', async () => {
    const here = await broken();
    await validate(here, '摘要.md');
    await validate(here, '摘要.md', '--format', 'sarif');
    await validate(here, undefined, '--format', 'github');
    expect(here.has('摘要.md')).toBe(false);
  });
});

it('the same page is a form of its own, which .md asks for', async () => {
  const here = await broken();
  const { out } = await validate(here, undefined, '--format', 'markdown');
  expect(out).toMatch(/^## 登记簿检查\n/);
  const file = folder();
  await validate(here, undefined, '--out', join(file.path, '结果.md'));
  expect(file.read('结果.md')).toBe(out);
});
