import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zhCN } from '../../src/messages/zh-CN/index.ts';
import { Refusal } from '../../src/refusal.ts';
import { apply } from '../../src/registry/apply.ts';
import type { Change } from '../../src/registry/change.ts';
import { faultyDisk, systemError } from './faulty-disk.ts';
import { filesIn, temporaryRegistry } from './temporary.ts';

const create = (path: string, after = 'new\n'): Change => ({ kind: 'create', path, after });
const replace = (path: string, before = 'old\n', after = 'new\n'): Change => ({
  kind: 'replace',
  path,
  before,
  after,
});
const rename = (from: string, path: string): Change => ({
  kind: 'rename',
  from,
  path,
  before: 'old\n',
  after: 'new\n',
});

async function refusalOf(promise: Promise<void>): Promise<Refusal> {
  const error = await promise.then(
    () => new Error('was not refused'),
    (reason) => reason,
  );
  if (error instanceof Refusal) return error;
  throw error;
}

async function refused(root: string, ...changes: Change[]): Promise<string> {
  const before = filesIn(root);
  const { code, exit } = await refusalOf(apply(root, changes));
  expect(filesIn(root)).toEqual(before);
  return `${code} ${exit}`;
}

describe('applying changes', () => {
  it('creates, replaces and renames', async () => {
    const root = temporaryRegistry({ 'a.yaml': 'old\n', 'people/p.yaml': 'old\n' });
    await apply(root, [
      create('proposals/2020/x.yaml'),
      replace('a.yaml'),
      rename('people/p.yaml', 'people/张三.yaml'),
    ]);
    const { 'registry.yaml': _, ...files } = filesIn(root);
    expect(files).toEqual({
      'a.yaml': 'new\n',
      'people/张三.yaml': 'new\n',
      'proposals/2020/x.yaml': 'new\n',
    });
  });

  it('makes a registry where there is no folder yet', async () => {
    const root = join(temporaryRegistry(), 'new');
    await apply(root, [create('registry.yaml'), create('.gitignore')]);
    expect(Object.keys(filesIn(root))).toEqual(['.gitignore', 'registry.yaml']);
  });

  it('does nothing for no changes', async () => {
    await apply('/nowhere', []);
  });

  it('writes the exact bytes: BOM, CRLF, dollar signs', async () => {
    const text = '\uFEFFa: $1 $& \r\n';
    const root = temporaryRegistry({ 'a.yaml': text });
    await apply(root, [replace('a.yaml', text, `${text}$$\r\n`)]);
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe(`${text}$$\r\n`);
  });

  it('keeps the mode bits of a file it replaces', async () => {
    const root = temporaryRegistry({ 'a.yaml': 'old\n', 'b.yaml': 'old\n' });
    chmodSync(join(root, 'a.yaml'), 0o640);
    await apply(root, [replace('a.yaml')]);
    expect(statSync(join(root, 'a.yaml')).mode & 0o777).toBe(0o640);
  });

  it('writes through a link that stays inside', async () => {
    const root = temporaryRegistry({ 'store/x.yaml': 'old\n' });
    symlinkSync('store/x.yaml', join(root, 'a.yaml'));
    await apply(root, [replace('a.yaml')]);
    expect(lstatSync(join(root, 'a.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'store/x.yaml'), 'utf8')).toBe('new\n');
  });
});

describe('refusing', () => {
  it('what was changed or removed in the meantime', async () => {
    const root = temporaryRegistry({ 'a.yaml': 'theirs\n', 'b.yaml': 'old\n' });
    expect(await refused(root, replace('a.yaml'))).toBe('changed-meanwhile 4');
    expect(await refused(root, replace('gone.yaml'))).toBe('changed-meanwhile 4');
    expect(await refused(root, rename('a.yaml', 'c.yaml'))).toBe('changed-meanwhile 4');
    expect(await refused(root, replace('b.yaml'), replace('a.yaml'))).toBe('changed-meanwhile 4');
    expect(await refused(root, replace('b.yaml', 'old'))).toBe('changed-meanwhile 4');
  });

  it('what an editor saved while the new content was being written', async () => {
    const root = temporaryRegistry({ 'a.yaml': 'old\n' });
    const disk = faultyDisk((name) => {
      if (name === 'flush') writeFileSync(join(root, 'a.yaml'), 'theirs\n');
    });
    const { code } = await refusalOf(apply(root, [replace('a.yaml')], { disk }));
    expect([code, filesIn(root)['a.yaml']]).toEqual(['changed-meanwhile', 'theirs\n']);
  });

  it('a name that is taken, also in other case or another form of its characters', async () => {
    const root = temporaryRegistry({ 'people/Émile.yaml': 'x', 'a.yaml': 'old\n' });
    const nfd = 'people/émile.yaml'.normalize('NFD');
    for (const path of ['people/Émile.yaml', 'people/ÉMILE.yaml', nfd])
      expect(await refused(root, create(path)), path).toBe('already-registered 4');
    expect(await refused(root, rename('a.yaml', nfd))).toBe('already-registered 4');
    expect(await refused(root, create('b.yaml'), create('B.yaml'))).toBe('already-registered 4');
    const { say } = await refusalOf(apply(root, [create('people/Émile.yaml')]));
    expect(say(zhCN).text).toBe('people/Émile.yaml 已经存在。没有写入任何内容。');
  });

  it('a directory of that name', async () => {
    const root = temporaryRegistry({ 'a.yaml/x': '' });
    expect(await refused(root, create('a.yaml'))).toBe('already-registered 4');
    expect(await refused(root, replace('a.yaml'))).toBe('cannot-write 3');
  });

  it.each([
    '../a.yaml',
    'a/../../b.yaml',
    '/etc/a.yaml',
    'a//b.yaml',
    '.git/config',
    '.proposals.lock',
    'people/a\\b.yaml',
    'people/a:b.yaml',
    'people/a\u001b[31m.yaml',
    'people/a\u202eb.yaml',
    'people/con.yaml',
    'people/a.',
    '',
  ])('the name %j', async (path) => {
    const root = temporaryRegistry({ 'a.yaml': 'old\n' });
    expect(await refused(root, create(path))).toBe('bad-file-name 2');
    expect(await refused(root, rename('a.yaml', path))).toBe('bad-file-name 2');
  });

  it('to leave the registry through a link', async () => {
    const outside = temporaryRegistry({ 'x.yaml': 'old\n' });
    const root = temporaryRegistry();
    symlinkSync(join(outside, 'x.yaml'), join(root, 'a.yaml'));
    symlinkSync(outside, join(root, 'people'));
    expect(await refused(root, replace('a.yaml'))).toBe('outside-registry 3');
    expect(await refused(root, replace('../x.yaml'))).toBe('changed-meanwhile 4');
    expect(await refused(root, replace('people/x.yaml'))).toBe('outside-registry 3');
    expect(await refused(root, create('people/y.yaml'))).toBe('outside-registry 3');
    expect(await refused(root, create('people/2020/y.yaml'))).toBe('outside-registry 3');
    expect(filesIn(outside)['x.yaml']).toBe('old\n');
  });

  it('to touch what git keeps for itself', async () => {
    const root = temporaryRegistry({ '.git/config': 'old\n', 'a.yaml': 'old\n' });
    const remove: Change = { kind: 'remove', path: '.git/config', before: 'old\n' };
    for (const change of [
      remove,
      replace('.GIT/config'),
      create('people/.git/hooks/x'),
      rename('a.yaml', '.git/a.yaml'),
    ])
      expect(await refused(root, change)).toBe('bad-file-name 2');
    expect(filesIn(root)).toMatchObject({ '.git/config': 'old\n', 'a.yaml': 'old\n' });
  });

  it.each([
    ['ENOSPC', 'write', '磁盘已满'],
    ['EROFS', 'open', '磁盘是只读的'],
    ['EACCES', 'open', '没有权限'],
    ['EWHAT', 'flush', '系统返回 EWHAT'],
  ] as const)('on %s, in plain words', async (errno, step, words) => {
    const root = temporaryRegistry({ 'a.yaml': 'old\n' });
    const before = filesIn(root);
    const disk = faultyDisk((name) => {
      if (name === step) throw systemError(errno);
    });
    for (const change of [replace('a.yaml'), create('proposals/2020/x.yaml')]) {
      const { code, exit, say } = await refusalOf(apply(root, [change], { disk }));
      expect([code, exit]).toEqual(['cannot-write', 3]);
      expect(say(zhCN).text).toContain(words);
    }
    expect(filesIn(root)).toEqual(before);
  });
});

describe('patience', () => {
  it('tries again while another program has the file open', async () => {
    const root = temporaryRegistry({ 'a.yaml': 'old\n' });
    let left = 3;
    const disk = faultyDisk((name) => {
      if (name === 'rename' && left-- > 0) throw systemError('EBUSY');
    });
    await apply(root, [replace('a.yaml')], { disk });
    expect(filesIn(root)['a.yaml']).toBe('new\n');
  });

  it('gives up in the end, and leaves all as it was', async () => {
    const root = temporaryRegistry({ 'a.yaml': 'old\n' });
    const before = filesIn(root);
    const disk = faultyDisk((name) => {
      if (name === 'rename') throw systemError('EPERM');
    });
    expect((await refusalOf(apply(root, [replace('a.yaml')], { disk }))).code).toBe('cannot-write');
    expect(filesIn(root)).toEqual(before);
  });

  it('does without hard links', async () => {
    const root = temporaryRegistry({ 'a.yaml': 'old\n', 'people/x.yaml': 'x' });
    const disk = faultyDisk((name) => {
      if (name === 'link') throw systemError('ENOTSUP');
    });
    await apply(root, [create('b.yaml'), rename('a.yaml', 'c.yaml')], { disk });
    expect(filesIn(root)).toMatchObject({ 'b.yaml': 'new\n', 'c.yaml': 'new\n' });
    expect(Object.keys(filesIn(root))).toHaveLength(4);
  });
});

it('says which files it could not put back', async () => {
  const root = temporaryRegistry({ 'a.yaml': 'old\n', 'b.yaml': 'old\n' });
  let renames = 0;
  const disk = faultyDisk((name) => {
    if (name === 'rename' && ++renames > 1) throw systemError('EIO');
  });
  const { code, say } = await refusalOf(
    apply(root, [replace('a.yaml'), replace('b.yaml')], { disk }),
  );
  expect(code).toBe('half-written');
  expect(say(zhCN).text).toContain('a.yaml');
});

it('sweeps up what a killed process left in the folders it writes to', async () => {
  const root = temporaryRegistry({ 'people/.proposals-0123456789ab.tmp': 'x' });
  mkdirSync(join(root, 'people/keep'));
  await apply(root, [create('people/a.yaml')]);
  expect(Object.keys(filesIn(root))).toEqual(['people/a.yaml', 'registry.yaml']);
});
