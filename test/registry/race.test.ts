import { afterAll, expect, it } from 'vitest';
import { writers } from './start-writer.ts';
import { filesIn, temporaryRegistry } from './temporary.ts';

const writer = writers();
afterAll(writer.remove);

const LONG = 'x'.repeat(200_000);

it('lets exactly one of many create a record', async () => {
  const root = temporaryRegistry();
  const at = Date.now() + 1500;
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, (_, i) => {
      const after = `${i}${LONG}`;
      const changes = [{ kind: 'create', path: 'proposals/2020/x.yaml', after }] as const;
      return writer.start({ root, at, changes }).ended;
    }),
  );
  const said = outcomes.map((outcome) => outcome.said);
  expect(said.toSorted()).toEqual([...Array(5).fill('already-registered'), 'done']);
  const { 'proposals/2020/x.yaml': text, ...others } = filesIn(root);
  expect(text).toBe(`${said.indexOf('done')}${LONG}`);
  expect(Object.keys(others)).toEqual(['registry.yaml']);
});

it('lets exactly one of many replace what all of them read', async () => {
  const root = temporaryRegistry({ 'a.yaml': 'old\n' });
  const at = Date.now() + 1500;
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, (_, i) => {
      const changes = [
        { kind: 'replace', path: 'a.yaml', before: 'old\n', after: `${i}${LONG}` },
      ] as const;
      return writer.start({ root, at, changes }).ended;
    }),
  );
  const said = outcomes.map((outcome) => outcome.said);
  expect(said.toSorted()).toEqual([...Array(5).fill('changed-meanwhile'), 'done']);
  expect(filesIn(root)['a.yaml']).toBe(`${said.indexOf('done')}${LONG}`);
});

it('lets many take over the lock of a dead process, one after the other', async () => {
  const dead = await writer.start({ root: temporaryRegistry(), changes: [] });
  await dead.ended;
  const { hostname } = await import('node:os');
  const lock = {
    pid: dead.child.pid,
    host: hostname(),
    started: '2020-03-10T01:00:00Z',
    command: 'test',
    token: '0123456789abcdef',
  };
  const root = temporaryRegistry({ '.proposals.lock': JSON.stringify(lock) });
  const at = Date.now() + 1500;
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, (_, i) => {
      const changes = [{ kind: 'create', path: `people/${i}.yaml`, after: LONG }] as const;
      return writer.start({ root, at, changes }).ended;
    }),
  );
  expect(outcomes.map((outcome) => outcome.said)).toEqual(Array(6).fill('done'));
  expect(Object.keys(filesIn(root)).filter((path) => path.startsWith('.'))).toEqual([]);
});
