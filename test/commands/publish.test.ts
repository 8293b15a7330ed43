import { expect, test } from 'vitest';
import { canonicalFile } from '../../src/registry/new-file.ts';
import { item } from '../proposal/item.ts';
import { folder } from '../support/folder.ts';
import { changedLines } from '../support/lines.ts';
import { run, words } from '../support/run.ts';

const path = 'proposals/2020/2020-city-npc-012.yaml';

async function withReply(parts: object) {
  const reply = {
    round: 1,
    signed: { on: '2020-05-18', by: '王局长' },
    deliveries: [{ to: '张三', way: 'hand', on: '2020-05-19' }],
    ...parts,
  };
  const record = item({ replies: [reply] } as object);
  const here = folder({ 'registry.yaml': 'version: 1\nunit: 某局\n' });
  here.write(path, await canonicalFile('proposal', { ...record } as never));
  const said = (line: string) => run(words(line), { cwd: here.path, today: '2020-06-20' });
  return { here, said };
}

test('writes the day and the place, and nothing else', async () => {
  const { here, said } = await withReply({ publicity: 'full' });
  const before = here.read(path);
  const ran = await said('publish 12 --where 局网站 --on 2020-06-12');
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('2020-06-12');
  expect(changedLines(before, here.read(path))).toEqual([
    '+    published:',
    '+      on: 2020-06-12',
    '+      where: 局网站',
  ]);
  expect((await said('publish 12')).err).toContain('已经公开');
  expect((await said('show 12')).out).toContain('答复公开（局网站）');
});

test.each([
  ['nobody signed it', { signed: undefined, publicity: 'full' }, 'wrong-state', ''],
  ['it is not to be public', { publicity: 'none' }, 'not-public', ''],
  ['its publicity is not set', {}, 'not-public', ''],
  ['it was not signed then', { publicity: 'full' }, 'too-early', '--on 2020-05-17'],
  ['there is no such round', { publicity: 'full' }, 'nothing-to-publish', '--round 2'],
])('refuses where %s', async (_, parts, code, options) => {
  const { here, said } = await withReply({
    ...parts,
    ...('signed' in parts && { deliveries: undefined }),
  });
  const before = here.read(path);
  const ran = await said(`publish 12 ${options} --json`);
  expect(ran.code).toBe(5);
  expect(`${ran.out}${ran.err}`).toContain(code);
  expect(here.read(path)).toBe(before);
});
