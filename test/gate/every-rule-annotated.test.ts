import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formRules } from '../../src/checks/form.ts';
import { everyRule } from '../../src/checks/index.ts';
import { type Files, type Fixture, put, record } from '../checks/fixture.ts';
import { folder } from '../support/folder.ts';
import { commitAll, git, hostileGit } from '../support/repository.ts';
import { run, words } from '../support/run.ts';

hostileGit();

const fixtures = new Map<string, Fixture>();
for (const { code } of everyRule) {
  const { fixture } = await import(`../checks/fixtures/${code}.ts`);
  if (fixture.when ?? true) fixtures.set(code, fixture);
}

/** The same files as another item and other people, so that the mistakes of many rules fit into one registry. */
async function renamed(files: Files, n: number): Promise<Files> {
  const other = (text: string) =>
    text
      .replaceAll('2020-city-npc-012', `2020-city-npc-${1000 + n}`)
      .replaceAll('2020-city-npc-013', `2020-city-npc-${2000 + n}`)
      .replaceAll('number: "12"', `number: "${1000 + n}"`)
      .replaceAll('number: "13"', `number: "${2000 + n}"`)
      .replaceAll(/(title: .*)(建议|另一件)/g, `$1$2之${n}`)
      .replaceAll(/^(people\/)(.*)(\.\w+)$/g, `$1$2${n}$3`);
  const all = Object.entries(files).map(async ([path, content]) => {
    const whole = await content;
    return [other(path), typeof whole === 'string' ? other(whole) : whole] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

/** The codes that the recipe's own command shows for a pull request, each with the paths it is shown at. */
async function shown(
  before: Files,
  after: Files,
  today = '2020-06-11',
): Promise<ReadonlyMap<string, readonly string[]>> {
  const here = folder();
  await put(here.path, before);
  git(here.path, 'init', '--quiet', '-b', 'main');
  await run(['ci', 'github'], { cwd: here.path });
  const base = commitAll(here.path, '以前');
  git(here.path, 'switch', '--quiet', '-c', 'work');
  rmSync(join(here.path, 'proposals'), { recursive: true, force: true });
  await put(here.path, after);
  commitAll(here.path, '改动');
  const workflow = parse(here.read('.github/workflows/proposals.yml'));
  const step = workflow.jobs.validate.steps.at(-1);
  const line = step.run.replaceAll('"$BASE"', base).replace(/^proposals /, '');
  const ran = await run(words(line), { cwd: here.path, today });
  expect([0, 1, 3]).toContain(ran.code);
  const annotations = [
    ...ran.out.matchAll(/^::(?:error|warning) file=([^,]*),.*?title=\S+ ([a-z\d-]+)::/gm),
  ];
  const inTheLog = [...ran.out.matchAll(/^(\S+?)(?::\d+:\d+)? .* \[([a-z\d-]+)\]$/gm)];
  expect(annotations.length).toBeGreaterThan(0);
  const found = new Map<string, string[]>();
  for (const [, path = '', code = ''] of [...annotations, ...inTheLog])
    found.set(code, [...(found.get(code) ?? []), path]);
  return found;
}

const isForm = (code: string) => formRules.some((rule) => rule.code === code);
/** Rules about the settings, a calendar, a certain day, a number written in two ways or a name borne twice stand in a request of their own. */
const isAlone = (code: string, { bad }: Fixture) =>
  ['fact-in-the-future', 'item-twice', 'namesake-on-file'].includes(code) ||
  Object.keys(bad).some((path) => path === 'registry.yaml' || path.startsWith('calendar/'));

/** One pull request with the mistakes of all these rules. */
async function together(codes: readonly string[]) {
  const [before, after]: [Files, Files] = [{}, {}];
  for (const [n, code] of codes.entries()) {
    const fixture = fixtures.get(code) as Fixture;
    Object.assign(before, await renamed(fixture.before ?? {}, n));
    Object.assign(after, await renamed(fixture.bad, n));
  }
  return shown({ ...record({ id: '2020-city-npc-9999', number: '9999' }), ...before }, after);
}

test('a pull request that breaks every rule is annotated for each of them', async () => {
  const shared = [...fixtures]
    .filter(([code, fixture]) => !isAlone(code, fixture))
    .map(([code]) => code);
  const found = new Set<string>();
  // Files that cannot be read keep others from being judged, so there is a request without them.
  for (const codes of [shared.filter(isForm), shared.filter((code) => !isForm(code))])
    for (const code of (await together(codes)).keys()) found.add(code);
  expect(shared.filter((code) => !found.has(code))).toEqual([]);
});

const alone = [...fixtures]
  .filter(([code, fixture]) => isAlone(code, fixture))
  .map(([code]) => code);

test.each(alone)('so is one that breaks a rule by itself: %s', async (code) => {
  const { good, bad, before = good, today = '2020-04-30' } = fixtures.get(code) as Fixture;
  const found = await shown(before, bad, today);
  const paths = found.get(code) ?? [];
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths)
    expect(path).toMatch(/^(?:registry\.yaml|(?:proposals|people|calendar)\/)/);
});
