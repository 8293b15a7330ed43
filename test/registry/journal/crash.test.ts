import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Refusal } from '../../../src/refusal.ts';
import { apply } from '../../../src/registry/apply.ts';
import type { Change } from '../../../src/registry/change.ts';
import { disk } from '../../../src/registry/disk.ts';
import { brokenOff } from '../../../src/registry/journal/broken-off.ts';
import { journalFor } from '../../../src/registry/journal/keep.ts';
import { lastWritten } from '../../../src/registry/journal/last.ts';
import { undoing } from '../../../src/registry/journal/revert.ts';
import { faultyDisk, systemError } from '../faulty-disk.ts';
import { writers } from '../start-writer.ts';
import { filesIn, temporaryRegistry } from '../temporary.ts';

const earlier: Change = { kind: 'create', path: 'proposals/2020/x.yaml', after: 'x\n' };
const later: readonly Change[] = [
  { kind: 'replace', path: 'a.yaml', before: 'a\n', after: 'b\n' },
  { kind: 'create', path: 'people/y.yaml', after: 'y\n' },
];

const writer = writers();
afterAll(writer.remove);

async function begun(): Promise<string> {
  const root = temporaryRegistry({ 'a.yaml': 'a\n' });
  await apply(root, [earlier], { journal: journalFor('add') });
  return root;
}

function recordsIn(root: string): string {
  const files = filesIn(root);
  return ['proposals/2020/x.yaml', 'a.yaml', 'people/y.yaml']
    .map((path) => files[path]?.trim() ?? '-')
    .join('');
}

/** What undo finds: the command it would take back, or why it refuses. */
function found(root: string): string {
  try {
    return lastWritten(root).written.verb;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** Whatever became of the later command, undo takes back that one if it wrote anything, and the earlier one only if it did not. */
const honest: Readonly<Record<string, string>> = {
  'xa-': 'add',
  xby: 'draft',
  'xb-': 'draft',
  xay: 'draft',
};

async function undo(root: string): Promise<void> {
  const last = lastWritten(root);
  await apply(root, last.changes, { journal: undoing(last) });
}

it('finds the right command whichever step of a write fails', async () => {
  for (let step = 1, failed = true; failed; step += 1) {
    failed = false;
    const root = await begun();
    const disk = faultyDisk((_, call) => {
      if (call !== step) return;
      failed = true;
      throw systemError('EIO');
    });
    const outcome = await apply(root, later, { disk, journal: journalFor('draft') }).then(
      () => 'xby',
      () => 'xa-',
    );
    expect(recordsIn(root), `step ${step}`).toBe(outcome);
    expect(found(root), `step ${step}`).toBe(honest[outcome]);
  }
});

it('finds the right command wherever a write was killed', { timeout: 120_000 }, async () => {
  const kill = async (killAt: number) => {
    const root = await begun();
    const task = { root, changes: later, killAt, verb: 'draft' };
    const { signal, errors } = await writer.start(task).ended;
    expect(errors).toBe('');
    const left = recordsIn(root);
    expect(found(root), `killed at ${killAt}, ${left}`).toBe(honest[left]);
    const isHalf = left === 'xb-' || left === 'xay';
    expect(brokenOff(root), `killed at ${killAt}, ${left}`).toHaveLength(isHalf ? 1 : 0);
    if (left === 'xa-') return signal === 'SIGKILL';
    await undo(root);
    expect([recordsIn(root), found(root)], `killed at ${killAt}, ${left}`).toEqual(['xa-', 'add']);
    expect(brokenOff(root)).toEqual([]);
    return signal === 'SIGKILL';
  };
  const AT_ONCE = 8;
  for (let first = 1, killed = true; killed; first += AT_ONCE) {
    const steps = Array.from({ length: AT_ONCE }, (_, index) => first + index);
    killed = (await Promise.all(steps.map(kill))).every(Boolean);
  }
});

it('finds the right command whichever step of an undoing fails', async () => {
  for (let step = 1, failed = true; failed; step += 1) {
    failed = false;
    const root = await begun();
    await apply(root, later, { journal: journalFor('draft') });
    const last = lastWritten(root);
    const disk = faultyDisk((_, call) => {
      if (call !== step) return;
      failed = true;
      throw systemError('EIO');
    });
    const outcome = await apply(root, last.changes, { disk, journal: undoing(last) }).then(
      () => 'xa-',
      () => 'xby',
    );
    expect(recordsIn(root), `step ${step}`).toBe(outcome);
    expect(found(root), `step ${step}`).toBe(honest[outcome]);
  }
});

it('ends an undoing that was broken off, and a renaming between its two names', async () => {
  const root = temporaryRegistry({ 'a.yaml': 'a\n', 'p.yaml': 'p\n' });
  const changes: readonly Change[] = [
    { kind: 'replace', path: 'a.yaml', before: 'a\n', after: 'b\n' },
    { kind: 'rename', from: 'p.yaml', path: 'q.yaml', before: 'p\n', after: 'q\n' },
  ];
  journalFor('renumber').open(root, changes, disk);
  writeFileSync(join(root, 'q.yaml'), 'q\n');
  expect(brokenOff(root)[0]).toMatchObject({ done: ['q.yaml'], missing: ['a.yaml'] });
  expect(lastWritten(root).unfinished).toBe(true);
  await undo(root);
  const { 'registry.yaml': _, ...files } = filesIn(root);
  expect(files).toMatchObject({ 'a.yaml': 'a\n', 'p.yaml': 'p\n' });
  expect(files).not.toHaveProperty(['q.yaml']);
  expect(found(root)).toBe('nothing-to-undo');
});

it('does not take back half a command whose files somebody changed since', async () => {
  const root = await begun();
  journalFor('draft').open(root, later, disk);
  writeFileSync(join(root, 'a.yaml'), 'by hand\n');
  expect(found(root)).toBe('changed-since');
  expect(brokenOff(root)).toEqual([]);
});

it.each([
  ['a file', (root: string, _: string) => writeFileSync(join(root, '.proposals'), '')],
  [
    'a link out of the registry',
    (root: string, outside: string) => symlinkSync(outside, join(root, '.proposals')),
  ],
])('notes nothing, and writes nothing, where %s stands for the journal', async (_, put) => {
  const root = temporaryRegistry({ 'a.yaml': 'a\n' });
  const outside = temporaryRegistry();
  const before = filesIn(outside);
  put(root, outside);
  const outcome = await apply(root, later, { journal: journalFor('draft') }).catch(
    (error) => error,
  );
  expect(outcome).toMatchObject({ code: 'no-journal-folder', exit: 3 });
  expect(filesIn(root)['a.yaml']).toBe('a\n');
  expect(found(root)).toBe('no-journal-folder');
  expect(filesIn(outside)).toEqual(before);
});

it('passes over a command that never wrote, and forgets it with the one before', async () => {
  const root = await begun();
  // Its page was written, and then the power went.
  journalFor('draft').open(root, later, disk);
  expect(found(root)).toBe('add');
  const last = lastWritten(root);
  await apply(root, last.changes, { journal: undoing(last) });
  writeFileSync(join(root, 'a.yaml'), 'c\n');
  expect(found(root)).toBe('nothing-to-undo');
});
