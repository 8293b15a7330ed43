import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Refusal } from '../../../src/refusal.ts';
import { apply } from '../../../src/registry/apply.ts';
import type { Change } from '../../../src/registry/change.ts';
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

/** Whatever became of the later command, undo takes back that one if it wrote, the earlier one if it did not, or nothing. */
const honest: Readonly<Record<string, readonly string[]>> = {
  'xa-': ['add'],
  xby: ['draft'],
  // Killed between two files.
  'xb-': ['changed-since'],
  xay: ['changed-since'],
};

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
    expect(honest[outcome], `step ${step}`).toContain(found(root));
  }
});

it('finds the right command wherever a write was killed', { timeout: 120_000 }, async () => {
  const kill = async (killAt: number) => {
    const root = await begun();
    const task = { root, changes: later, killAt, verb: 'draft' };
    const { signal, errors } = await writer.start(task).ended;
    expect(errors).toBe('');
    expect(honest[recordsIn(root)], `killed at ${killAt}, ${recordsIn(root)}`).toContain(
      found(root),
    );
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
    expect(honest[outcome], `step ${step}`).toContain(found(root));
  }
});

it('passes over a command that never wrote, and forgets it with the one before', async () => {
  const root = await begun();
  // Its page was written, and then the power went.
  const page = journalFor('draft').open(
    root,
    later,
    (await import('../../../src/registry/disk.ts')).disk,
  );
  expect(page).toBeDefined();
  expect(found(root)).toBe('add');
  const last = lastWritten(root);
  await apply(root, last.changes, { journal: undoing(last) });
  writeFileSync(join(root, 'a.yaml'), 'c\n');
  expect(found(root)).toBe('nothing-to-undo');
});
