import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { office, put, record } from '../checks/fixture.ts';
import { type Folder, folder } from '../support/folder.ts';
import { commitAll, git, hostileGit } from '../support/repository.ts';
import { run } from '../support/run.ts';
import { copyTo, machine, packed } from './packed.ts';

hostileGit();
const tarball = packed();

const two = { proposers: [{ name: '张三' }, { name: '李四' }] };
const second = (parts: object) =>
  record({ id: '2020-city-npc-013', number: '13', title: '另一件', ...parts });

/** A registry in the folder 登记簿 of a repository, with the recipe and the package, on main. */
async function repository(service: string): Promise<Folder> {
  const here = folder();
  const below = join(here.path, '登记簿');
  await put(below, {
    ...office('language: zh-CN\n'),
    ...record({ closed: { on: '2020-04-01', reason: '代表同意' } }),
  });
  git(here.path, 'init', '--quiet', '-b', 'main');
  const ran = await run(['ci', service], { cwd: below });
  expect([ran.code, ran.err]).toEqual([0, '']);
  copyTo(tarball, join(here.path, 'tools/proposals.tgz'));
  commitAll(here.path, '登记');
  return here;
}

interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

/** What GitHub would run at an event: the steps whose condition holds, with their environment, until one fails. */
function github(here: Folder, event: string, base: string) {
  const workflow = parse(here.read('.github/workflows/proposals.yml'));
  const on = machine();
  const value = (text: string) =>
    text
      .replaceAll(/\$\{\{ github\.event\.pull_request\.base\.sha \}\}/g, base)
      .replaceAll(/\$\{\{ github\.event\.before \}\}/g, base);
  const steps: readonly Step[] = workflow.jobs.validate.steps;
  let [code, out, err] = [0, '', ''];
  for (const step of steps) {
    const condition = step.if?.match(/^github\.event_name == '(\w+)'$/)?.[1];
    if (step.run === undefined || code !== 0) continue;
    if (step.if !== undefined && condition !== event) continue;
    const own = { GITHUB_STEP_SUMMARY: join(here.path, '摘要.md') };
    const env = Object.entries({ ...own, ...workflow.env, ...step.env } as Record<string, string>);
    const ran = on(step.run, here.path, Object.fromEntries(env.map(([k, v]) => [k, value(v)])));
    code = ran.code;
    out += step.run.startsWith('npm') ? '' : ran.out;
    err += ran.err;
  }
  return { code, out: out.split('\n'), err, workflow };
}

describe('the workflow for GitHub', () => {
  test('annotates what a pull request changed, with paths from the top of the repository', async () => {
    const here = await repository('github');
    const base = git(here.path, 'rev-parse', 'HEAD');
    git(here.path, 'switch', '--quiet', '-c', 'work');
    await put(join(here.path, '登记簿'), {
      ...office(),
      ...second({ ...two, closed: { on: '2020-03-01', reason: '代表同意' } }),
    });
    commitAll(here.path, '登记13');
    const { code, out, workflow } = github(here, 'pull_request', base);
    expect(code).toBe(1);
    const file = '登记簿/proposals/2020/2020-city-npc-013.yaml';
    expect(out).toEqual([
      expect.stringMatching(
        `^::error file=${file},line=\\d+,col=\\d+,title=错误 dates-out-of-order::`,
      ),
      expect.stringMatching(`^::warning file=${file},line=\\d+,col=\\d+,title=提醒 no-lead::`),
      '错误 1 处，提醒 1 处。',
      '',
    ]);
    expect(here.read('摘要.md')).toContain(`| 错误 | ${file}:`);
    const [checkout] = workflow.jobs.validate.steps;
    expect(checkout.with['fetch-depth']).toBe(0);
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('looks at everything after a push, and passes where there is nothing', async () => {
    const here = await repository('github');
    // The first push of a branch has nothing before it.
    const first = github(here, 'push', '0'.repeat(40));
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('第一次推送')]);
    const before = git(here.path, 'rev-parse', 'HEAD');
    await put(
      join(here.path, '登记簿'),
      second({ closed: { on: '2020-03-01', reason: '代表同意' } }),
    );
    const { code, out } = github(here, 'push', before);
    expect([code, out.at(-2)]).toEqual([1, '错误 1 处，提醒 0 处。']);
  });

  test('finds what a push rewrote of what was there before', async () => {
    const here = await repository('github');
    const before = git(here.path, 'rev-parse', 'HEAD');
    await put(
      join(here.path, '登记簿'),
      record({ closed: { on: '2020-04-02', reason: '代表同意' } }),
    );
    commitAll(here.path, '改了办结日期');
    const { code, out } = github(here, 'push', before);
    expect([code, out[0]]).toEqual([1, expect.stringContaining('title=错误 event-rewritten::')]);
  });

  test('finds a record that a pull request deletes', async () => {
    const here = await repository('github');
    const base = git(here.path, 'rev-parse', 'HEAD');
    rmSync(join(here.path, '登记簿/proposals/2020/2020-city-npc-012.yaml'));
    commitAll(here.path, '删除');
    const { code, out } = github(here, 'pull_request', base);
    expect(code).toBe(1);
    expect(out.filter((line) => line.startsWith('::error'))).toEqual([
      expect.stringContaining('2020-city-npc-012.yaml,title=错误 record-deleted::'),
    ]);
  });
});

test('the job for GitLab leaves both reports, tells the log, and fails where it should', async () => {
  const here = await repository('gitlab');
  expect(parse(here.read('.gitlab-ci.yml'))).toEqual({
    include: [{ local: '.gitlab/proposals.yml' }],
  });
  const base = git(here.path, 'rev-parse', 'HEAD');
  const { proposals } = parse(here.read('.gitlab/proposals.yml'));
  const script = [...proposals.before_script, ...proposals.script].join('\n');
  const env = { ...proposals.variables, CI_COMMIT_BEFORE_SHA: '0'.repeat(40) };
  const sound = machine()(script, here.path, env);
  expect([sound.code, sound.err]).toEqual([0, expect.stringContaining('第一次推送')]);
  await put(
    join(here.path, '登记簿'),
    second({ closed: { on: '2020-03-01', reason: '代表同意' } }),
  );
  rmSync(join(here.path, '登记簿/proposals/2020/2020-city-npc-012.yaml'));
  const ran = machine()(script, here.path, { ...env, CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('[dates-out-of-order]');
  const { codequality, junit } = proposals.artifacts.reports;
  const checks = JSON.parse(here.read(codequality)).map(
    (one: { check_name: string }) => one.check_name,
  );
  expect(checks).toEqual(['record-deleted', 'dates-out-of-order']);
  expect(here.read(junit)).toMatch(/<testsuite .*failures="1"/);
  // A push to the main branch is compared with what was there before it.
  const pushed = machine()(script, here.path, { ...env, CI_COMMIT_BEFORE_SHA: base });
  expect([pushed.code, pushed.out]).toEqual([1, expect.stringContaining('[record-deleted]')]);
});

test('the pipeline for Gitee tells the log', async () => {
  const here = await repository('gitee');
  const pipeline = parse(here.read('.workflow/proposals.yml'));
  const [{ steps }] = pipeline.stages;
  expect(steps[0].step).toBe('build@nodejs');
  const script = steps[0].commands.join('\n');
  expect(machine()(script, here.path).code).toBe(0);
  await put(
    join(here.path, '登记簿'),
    second({ closed: { on: '2020-03-01', reason: '代表同意' } }),
  );
  const ran = machine()(script, here.path);
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('[dates-out-of-order]');
});

describe('ci', () => {
  test('writes the same once more without a word, and over something else only when told', async () => {
    const here = await repository('github');
    const path = '.github/workflows/proposals.yml';
    const text = here.read(path);
    const again = (...args: readonly string[]) =>
      run(['ci', 'github', ...args], { cwd: join(here.path, '登记簿') });
    expect((await again()).code).toBe(0);
    here.write(path, '# 我的\n');
    expect((await again()).code).toBe(4);
    expect((await again('--force', '--dry-run')).out).toContain('-# 我的');
    expect(here.read(path)).toBe('# 我的\n');
    await again('--force');
    expect(here.read(path)).toBe(text);
  });

  test("leaves somebody's .gitlab-ci.yml alone and says what to add", async () => {
    const here = folder({ '.gitlab-ci.yml': 'test: {script: [make]}\n' });
    await put(here.path, record());
    git(here.path, 'init', '--quiet');
    const ran = await run(['ci', 'gitlab'], { cwd: here.path });
    expect(here.read('.gitlab-ci.yml')).toBe('test: {script: [make]}\n');
    expect(ran.out).toContain('include: [{local: .gitlab/proposals.yml}]');
    expect(here.has('.gitlab/proposals.yml')).toBe(true);
  });

  test('a service it does not know, and a folder outside of git, are refused', async () => {
    const here = folder();
    await put(here.path, record());
    const typo = await run(['ci', 'githup'], { cwd: here.path });
    expect([typo.code, typo.err]).toEqual([2, expect.stringContaining('是不是“github”')]);
    expect((await run(['ci', 'github'], { cwd: here.path })).code).toBe(3);
  });

  test('init writes it together with a new registry, at the top of the repository', async () => {
    const here = folder();
    git(here.path, 'init', '--quiet');
    const init = ['init', '登记簿', '--unit', '某局', '--sections', '一科'];
    expect((await run([...init, '--ci', 'github'], { cwd: here.path })).code).toBe(0);
    expect(readFileSync(join(here.path, '.github/workflows/proposals.yml'), 'utf8')).toContain(
      'proposals --dir 登记簿 validate',
    );
    const again = await run([...init, '--ci', 'gitlab'], { cwd: here.path });
    expect([again.code, again.err]).toEqual([4, expect.stringContaining('proposals ci gitlab')]);
  });
});
