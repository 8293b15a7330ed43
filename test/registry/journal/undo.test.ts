import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/refusal.ts';
import { apply } from '../../../src/registry/apply.ts';
import type { Change } from '../../../src/registry/change.ts';
import { ownHand } from '../../../src/registry/journal/hand.ts';
import { journalFor } from '../../../src/registry/journal/keep.ts';
import { lastWritten } from '../../../src/registry/journal/last.ts';
import { textOf } from '../../../src/registry/journal/page.ts';
import { undoing } from '../../../src/registry/journal/revert.ts';
import { filesIn, temporaryRegistry } from '../temporary.ts';

const start = { 'a.yaml': 'old\n', 'p.yaml': 'old\n' };
const create: Change = { kind: 'create', path: 'proposals/2031/x.yaml', after: 'new\n' };
const replace: Change = { kind: 'replace', path: 'a.yaml', before: 'old\n', after: 'new\n' };
const rename: Change = {
  kind: 'rename',
  from: 'p.yaml',
  path: 'q.yaml',
  before: 'old\n',
  after: 'new\n',
};

const write = (root: string, changes: readonly Change[], verb = 'contact') =>
  apply(root, changes, { journal: journalFor(verb) });

async function undo(root: string): Promise<void> {
  const last = lastWritten(root);
  await apply(root, last.changes, { journal: undoing(last) });
}

const recordsIn = (root: string) =>
  Object.fromEntries(Object.entries(filesIn(root)).filter(([path]) => !path.startsWith('.prop')));

const refusalOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.exit}`;
    throw error;
  }
  return 'done';
};

const pages = (root: string) =>
  readdirSync(join(root, '.proposals'))
    .filter((name) => name.endsWith('.json'))
    .sort();

describe('undoing', () => {
  it.each<[string, readonly Change[]]>([
    ['what was made', [create]],
    ['what was changed', [replace]],
    ['what got another name', [rename]],
    ['all of it', [create, replace, rename, { ...create, path: 'people/y.yaml' }]],
  ])('takes back %s, to the byte', async (_, changes) => {
    const root = temporaryRegistry(start);
    const before = recordsIn(root);
    await write(root, changes);
    expect(recordsIn(root)).not.toEqual(before);
    await undo(root);
    expect(recordsIn(root)).toEqual(before);
    expect(existsSync(join(root, 'proposals/2031'))).toBe(false);
    expect(pages(root)).toEqual([]);
  });

  it('takes back one command after the other, whatever they were', async () => {
    const content = fc.string({ unit: 'grapheme', maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 6 }), async (contents) => {
        const root = temporaryRegistry({ 'a.yaml': '\uFEFFfirst\r\n' });
        const states = [recordsIn(root)];
        for (const after of contents) {
          const before = readFileSync(join(root, 'a.yaml'), 'utf8');
          if (before === after) continue;
          await write(root, [{ kind: 'replace', path: 'a.yaml', before, after }]);
          states.push(recordsIn(root));
        }
        for (const state of states.toReversed().slice(1)) {
          await undo(root);
          expect(recordsIn(root)).toEqual(state);
        }
        expect(await refusalOf(() => undo(root))).toBe('nothing-to-undo 5');
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, readonly Change[], (root: string) => void]>([
    ['changed', [replace], (root) => writeFileSync(join(root, 'a.yaml'), 'by hand\n')],
    ['put back already', [replace], (root) => writeFileSync(join(root, 'a.yaml'), 'old\n')],
    ['gone', [replace], (root) => rmSync(join(root, 'a.yaml'))],
    ['made and edited', [create], (root) => writeFileSync(join(root, create.path), 'more\n')],
    ['made and gone', [create], (root) => rmSync(join(root, create.path))],
    ['named otherwise', [rename], (root) => renameSync(join(root, 'q.yaml'), join(root, 'r.yaml'))],
    ['named as before by another', [rename], (root) => writeFileSync(join(root, 'p.yaml'), 'x\n')],
    [
      'one of several',
      [create, replace, rename],
      (root) => writeFileSync(join(root, 'a.yaml'), 'by hand\n'),
    ],
  ])('is refused where a file was %s since', async (_, changes, meanwhile) => {
    const root = temporaryRegistry(start);
    await write(root, changes);
    meanwhile(root);
    const before = filesIn(root);
    expect(await refusalOf(() => undo(root))).toBe('changed-since 4');
    expect(filesIn(root)).toEqual(before);
  });

  it('is refused where a file changes or another command writes while the question stands', async () => {
    const root = temporaryRegistry(start);
    await write(root, [replace]);
    const last = lastWritten(root);
    await write(root, [create]);
    const apply_ = () => apply(root, last.changes, { journal: undoing(last) });
    expect(await refusalOf(apply_)).toBe('written-since 4');
    await undo(root);
    writeFileSync(join(root, 'a.yaml'), 'by hand\n');
    expect(await refusalOf(apply_)).toBe('changed-meanwhile 4');
  });

  it('is not misled by a page that came in the place of another', async () => {
    const root = temporaryRegistry(start);
    await write(root, [replace]);
    const last = lastWritten(root);
    await undo(root);
    await write(root, [create]);
    expect(lastWritten(root).sheet.number).toBe(last.sheet.number);
    const late = () => apply(root, [create], { journal: undoing(last) });
    expect(await refusalOf(late)).not.toBe('done');
    expect(recordsIn(root)).toHaveProperty(['a.yaml'], 'old\n');
  });

  it('never goes by a damaged page', async () => {
    const root = temporaryRegistry(start);
    await write(root, [replace]);
    const page = join(root, '.proposals', pages(root)[0] ?? '');
    const whole = readFileSync(page);
    const after = recordsIn(root);
    for (let at = 0; at < whole.length - 1; at += 7) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(page, damaged);
      expect(await refusalOf(() => undo(root)), `byte ${at}`).toBe('undo-damaged 3');
    }
    for (const text of ['', '{}', 'null', whole.toString('utf8').slice(0, -20)]) {
      writeFileSync(page, text);
      expect(await refusalOf(() => undo(root)), text).toBe('undo-damaged 3');
    }
    expect(recordsIn(root)).toEqual(after);
  });

  it.each(['host', 'user', 'root'] as const)('never goes by a page of another %s', async (part) => {
    const root = temporaryRegistry(start);
    await write(root, [replace]);
    const by = { ...ownHand(root), [part]: 'another' };
    const { written, sheet } = lastWritten(root);
    writeFileSync(join(root, '.proposals', sheet.name), textOf({ ...written, by }));
    expect(await refusalOf(() => undo(root))).toBe('undo-foreign 4');
  });

  it('reaches nothing outside the registry', async () => {
    const root = temporaryRegistry(start);
    await write(root, [replace]);
    const { written, sheet } = lastWritten(root);
    for (const path of ['../a.yaml', '/etc/hostname', 'people/../../a.yaml', '..\\a.yaml']) {
      const files = written.files.map((file) => ({ ...file, path }));
      writeFileSync(join(root, '.proposals', sheet.name), textOf({ ...written, files }));
      expect(await refusalOf(() => undo(root)), path).toBe('undo-damaged 3');
    }
  });

  it('keeps the last twenty, out of git', async () => {
    const root = temporaryRegistry({ 'a.yaml': '0' });
    for (let turn = 0; turn < 23; turn += 1) {
      await write(root, [{ ...replace, before: `${turn}`, after: `${turn + 1}` }]);
    }
    expect(pages(root)).toHaveLength(20);
    expect(readFileSync(join(root, '.proposals/.gitignore'), 'utf8')).toBe('*\n');
    for (let turn = 0; turn < 20; turn += 1) await undo(root);
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('3');
    expect(await refusalOf(() => undo(root))).toBe('nothing-to-undo 5');
  });

  it('is not in the way of a command that changes nothing', async () => {
    const root = temporaryRegistry(start);
    await write(root, [{ ...replace, after: 'old\n' }]);
    expect(await refusalOf(() => undo(root))).toBe('nothing-to-undo 5');
  });
});
