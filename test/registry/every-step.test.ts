import { afterAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/refusal.ts';
import { apply } from '../../src/registry/apply.ts';
import type { Change } from '../../src/registry/change.ts';
import { faultyDisk, systemError } from './faulty-disk.ts';
import { writers } from './start-writer.ts';
import { filesIn, temporaryRegistry } from './temporary.ts';

const OLD = 'old\n'.repeat(50);
const NEW = 'new\n'.repeat(60);
const create: Change = { kind: 'create', path: 'proposals/2020/x.yaml', after: NEW };
const replace: Change = { kind: 'replace', path: 'a.yaml', before: OLD, after: NEW };
const rename: Change = { kind: 'rename', from: 'p.yaml', path: 'q.yaml', before: OLD, after: NEW };

const plans: Readonly<Record<string, readonly Change[]>> = {
  create: [create],
  replace: [replace],
  rename: [rename],
  several: [create, replace, rename, { kind: 'create', path: 'people/y.yaml', after: NEW }],
  remove: [{ kind: 'remove', path: 'd/only.yaml', before: OLD }],
  'remove several': [
    { kind: 'remove', path: 'd/only.yaml', before: OLD },
    replace,
    { kind: 'remove', path: 'p.yaml', before: OLD },
  ],
};
const start = { 'a.yaml': OLD, 'p.yaml': OLD, 'd/only.yaml': OLD };

const writer = writers();
afterAll(writer.remove);

describe.each(Object.entries(plans))('%s', (_, changes) => {
  it.each(['EIO', 'EPERM'])(
    'is all or nothing whichever step fails with %s',
    async (errno) => {
      const expected = temporaryRegistry(start);
      await apply(expected, changes);
      const [before, after] = [filesIn(temporaryRegistry(start)), filesIn(expected)];
      let failed = true;
      for (let step = 1; failed; step += 1) {
        failed = false;
        const root = temporaryRegistry(start);
        let at = '';
        const disk = faultyDisk((name, call) => {
          if (call !== step) return;
          failed = true;
          at = `step ${step}, ${name}`;
          throw systemError(errno);
        });
        const outcome = await apply(root, changes, { disk }).then(
          () => after,
          (error) => {
            if (!(error instanceof Refusal)) throw error;
            return before;
          },
        );
        expect(filesIn(root), at).toEqual(outcome);
      }
    },
    60_000,
  );
});

// A rename alone keeps no backups; the several do, and hold every other kind of step.
it.each(['rename', 'several'])(
  '%s: leaves old or new when killed at any step, and the next write clears up',
  async (plan) => {
    const kill = async (killAt: number) => {
      const root = temporaryRegistry(start);
      const changes = plans[plan] ?? [];
      const { signal, said, errors } = await writer.start({ root, changes, killAt }).ended;
      expect([errors, signal === null ? said : 'done']).toEqual(['', 'done']);
      const { 'registry.yaml': _, ...files } = filesIn(root);
      const records = Object.entries(files).filter(([path]) => !path.includes('.proposals'));
      for (const [path, text] of records) expect([OLD, NEW], `${path}, ${killAt}`).toContain(text);
      expect(files).toHaveProperty(['a.yaml']);
      expect('p.yaml' in files || 'q.yaml' in files, `renamed, ${killAt}`).toBe(true);

      await apply(
        root,
        ['', 'people/', 'proposals/2020/'].map((folder) => ({
          kind: 'create',
          path: `${folder}z.yaml`,
          after: '',
        })),
      );
      const left = Object.keys(filesIn(root)).filter((path) => path.includes('.proposals'));
      // Before its lock was in place, nobody can tell its file from one that is just being written.
      expect(left.filter((path) => killAt > 4 || !path.startsWith('.proposals.lock.'))).toEqual([]);
      return signal;
    };
    const AT_ONCE = 8;
    for (let first = 1, killed = true; killed; first += AT_ONCE) {
      const steps = Array.from({ length: AT_ONCE }, (_, index) => first + index);
      killed = (await Promise.all(steps.map(kill))).every((signal) => signal === 'SIGKILL');
    }
  },
  120_000,
);

it('lets Ctrl-C wait for the end of what has begun', async () => {
  const root = temporaryRegistry(start);
  const { child, ended } = writer.start({ root, changes: plans.several ?? [], slow: 15 });
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (data) => {
      if (String(data).includes('flush')) resolve();
    });
  });
  child.kill('SIGINT');
  const { signal, errors } = await ended;
  expect([signal, errors]).toEqual(['SIGINT', '']);
  const { 'registry.yaml': _, ...files } = filesIn(root);
  expect(files).toEqual({
    'a.yaml': NEW,
    'd/only.yaml': OLD,
    'people/y.yaml': NEW,
    'proposals/2020/x.yaml': NEW,
    'q.yaml': NEW,
  });
});
