import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import { zhCN } from '../../src/messages/zh-CN/index.ts';
import { Refusal } from '../../src/refusal.ts';
import { LOCK_FILE, withLock } from '../../src/registry/lock.ts';
import { filesIn, temporaryRegistry } from './temporary.ts';

const NO_PROCESS = 2 ** 22 + 1;
const note = {
  pid: process.ppid,
  host: hostname(),
  started: '2020-03-10T01:00:00Z',
  command: 'proposals reply',
  token: '0123456789abcdef',
};

async function lockedBy(content: string): Promise<Refusal> {
  const root = temporaryRegistry({ [LOCK_FILE]: content });
  const error = await withLock(root, () => undefined, { patience: 60 }).catch((reason) => reason);
  expect(filesIn(root)[LOCK_FILE]).toBe(content);
  if (error instanceof Refusal) return error;
  throw error;
}

describe('the lock', () => {
  it('is there during the work, says whose it is, and is gone afterwards', async () => {
    const root = temporaryRegistry();
    const text = await withLock(root, () => filesIn(root)[LOCK_FILE] ?? '', { command: 'x' });
    expect(JSON.parse(text)).toMatchObject({ pid: process.pid, host: hostname(), command: 'x' });
    expect(Object.keys(filesIn(root))).toEqual(['registry.yaml']);
  });

  it('is given back when the work throws', async () => {
    const root = temporaryRegistry();
    const fail = () => {
      throw new Error('no');
    };
    await expect(withLock(root, fail)).rejects.toThrow('no');
    expect(Object.keys(filesIn(root))).toEqual(['registry.yaml']);
  });

  it('of a living process is waited for, then named', async () => {
    const refusal = await lockedBy(JSON.stringify(note));
    expect([refusal.code, refusal.exit]).toEqual(['locked', 4]);
    const { text, hint } = refusal.say(zhCN);
    for (const part of ['proposals reply', hostname(), String(note.pid), '2020-03-1'])
      expect(text).toContain(part);
    expect(hint).toContain(LOCK_FILE);
    expect(refusal.say(en).text).toContain('Nothing was written');
  });

  it('of another computer is never judged dead', async () => {
    const elsewhere = { ...note, host: 'elsewhere', pid: NO_PROCESS };
    expect((await lockedBy(JSON.stringify(elsewhere))).code).toBe('locked');
  });

  it.each(['', 'x', '{}', 'null', '{"pid":1}'])('that says %j is respected', async (content) => {
    const refusal = await lockedBy(content);
    expect(refusal.code).toBe('locked');
    expect(refusal.say(zhCN).hint).toContain(LOCK_FILE);
  });

  it.each([NO_PROCESS, process.pid])('of the dead process %d is taken over', async (pid) => {
    const root = temporaryRegistry({ [LOCK_FILE]: JSON.stringify({ ...note, pid }) });
    expect(await withLock(root, () => 'done')).toBe('done');
    expect(Object.keys(filesIn(root))).toEqual(['registry.yaml']);
  });

  it('is left to the one who is already clearing a dead one away', async () => {
    const stale = JSON.stringify({ ...note, pid: NO_PROCESS });
    const root = temporaryRegistry({ [LOCK_FILE]: stale, [`${LOCK_FILE}.${note.token}`]: '' });
    await expect(withLock(root, () => 'done', { patience: 60 })).rejects.toThrow('locked');
    expect(filesIn(root)[LOCK_FILE]).toBe(stale);
  });

  it('is waited for while it is short', async () => {
    const root = temporaryRegistry({ [LOCK_FILE]: JSON.stringify(note) });
    const { rmSync } = await import('node:fs');
    setTimeout(() => rmSync(`${root}/${LOCK_FILE}`), 80);
    expect(await withLock(root, () => 'done')).toBe('done');
  });

  it('serves one after the other within a process', async () => {
    const root = temporaryRegistry();
    const order = await Promise.all([1, 2, 3].map((n) => withLock(root, () => n)));
    expect(order).toEqual([1, 2, 3]);
  });
});
