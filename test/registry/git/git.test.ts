import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { blame } from '../../../src/registry/git/blame.ts';
import { changedFiles } from '../../../src/registry/git/changed-files.ts';
import { contentAt, contentsOf, filesAt, stagedFiles } from '../../../src/registry/git/contents.ts';
import { commitAt, headOf, mergeBases } from '../../../src/registry/git/revision.ts';
import { askGit } from '../../../src/registry/git/run.ts';
import { unfinishedIn } from '../../../src/registry/git/unfinished.ts';
import { requireWorkTree, workTreeAround } from '../../../src/registry/git/work-tree.ts';
import { folder } from '../../support/folder.ts';
import { commitAll, git, hostileGit, tryGit } from '../../support/repository.ts';

hostileGit();

const [path, GIT_DIR] = [process.env.PATH, process.env.GIT_DIR];
afterEach(() => {
  process.env.PATH = path;
  if (GIT_DIR === undefined) delete process.env.GIT_DIR;
});

// A name that git would write as octal numbers, and one that would end a line.
const names = ['proposals/2020/建议 12号.yaml', 'people/张三\t"丙".yaml', 'proposals/2020/é.yaml'];

/** A clone whose registry lies in a folder of it, as that of an office that keeps other things beside it does. */
function office() {
  const made = folder(
    Object.fromEntries(names.map((name) => [`登记簿/${name}`, `title: ${name}\n`])),
  );
  made.write('别的/note.txt', 'x\n');
  git(made.path, 'init', '--quiet');
  const first = commitAll(made.path, '第一天');
  return { ...made, root: join(made.path, '登记簿'), first };
}

test('a registry in a folder of its clone is found there, with paths of its own', async () => {
  const { path: top, root, first } = office();
  const tree = await requireWorkTree(root);
  expect(tree.prefix).toBe('登记簿/');
  expect(tree.isShallow).toBe(false);
  expect(await headOf(tree)).toBe(first);
  expect((await filesAt(tree, first)).map((file) => file.path).sort()).toEqual([...names].sort());
  expect((await stagedFiles(tree)).every(({ stage }) => stage === 0)).toBe(true);
  expect(await workTreeAround(top)).toMatchObject({ prefix: '' });
});

test('all contents come by one question, and one of them by its path', async () => {
  const tree = await requireWorkTree(office().root);
  const head = (await headOf(tree)) ?? '';
  const files = await filesAt(tree, head);
  const contents = await contentsOf(
    tree,
    files.map(({ object }) => object),
  );
  for (const { path, object } of files)
    expect(String(contents.get(object))).toBe(`title: ${path}\n`);
  expect(String(await contentAt(tree, head, names[0] as string))).toBe(`title: ${names[0]}\n`);
  expect(await contentAt(tree, head, 'proposals/2020/none.yaml')).toBeUndefined();
});

test('what changed is told by kind, against a commit, the index and the disk', async () => {
  const { root, first, write } = office();
  const tree = await requireWorkTree(root);
  write(`登记簿/${names[0]}`, 'title: 另一个\n');
  write('登记簿/proposals/2020/新.yaml', 'title: 新\n');
  write('别的/note.txt', 'changed too\n');
  renameSync(join(root, names[1] as string), join(root, 'people/李四.yaml'));
  rmSync(join(root, names[2] as string));
  const told = (changes: Awaited<ReturnType<typeof changedFiles>>) =>
    changes.map(({ kind, path, from }) => [kind, path, from]).sort();
  const disk = await changedFiles(tree, first, 'disk');
  expect(told(disk)).toEqual(
    [
      ['changed', names[0], undefined],
      ['deleted', names[1], undefined],
      ['deleted', names[2], undefined],
      ['added', 'people/李四.yaml', undefined],
      ['added', 'proposals/2020/新.yaml', undefined],
    ].sort(),
  );
  git(root, 'add', '--all');
  const renamed = ['renamed', 'people/李四.yaml', names[1]];
  const all = [
    ['changed', names[0], undefined],
    ['deleted', names[2], undefined],
    ['added', 'proposals/2020/新.yaml', undefined],
    renamed,
  ].sort();
  expect(told(await changedFiles(tree, first, 'staged'))).toEqual(all);
  const second = commitAll(root, '第二天');
  expect(told(await changedFiles(tree, first, { commit: second }))).toEqual(all);
  expect(await changedFiles(tree, second, 'disk')).toEqual([]);
});

test('a revision is a branch, a commit, a step back or a day; an option is none', async () => {
  const { root, first } = office();
  process.env.GIT_AUTHOR_DATE = process.env.GIT_COMMITTER_DATE = '2030-06-02T09:00:00';
  const second = commitAll(root, '第二天');
  delete process.env.GIT_AUTHOR_DATE;
  delete process.env.GIT_COMMITTER_DATE;
  const tree = await requireWorkTree(root);
  expect(await commitAt(tree, 'main')).toBe(second);
  expect(await commitAt(tree, 'main~1')).toBe(first);
  expect(await commitAt(tree, first.slice(0, 9))).toBe(first);
  expect(await commitAt(tree, '2030-06-01')).toBe(first);
  expect(await commitAt(tree, '2030-06-02')).toBe(second);
  expect(await mergeBases(tree, [first, second])).toEqual([first]);
  for (const revision of ['nobody', '--all', '--output=x', '', '1999-01-01', 'people/张三', 'a\nb'])
    await expect(commitAt(tree, revision)).rejects.toMatchObject({ code: 'unknown-revision' });
});

test('what a shallow clone lacks is not called unknown', async () => {
  const { path: top } = office();
  commitAll(top, '第二天');
  const clone = folder();
  git(clone.path, 'clone', '--quiet', '--depth', '1', `file://${top}`, 'c');
  const tree = await requireWorkTree(join(clone.path, 'c', '登记簿'));
  await expect(commitAt(tree, 'main~1')).rejects.toMatchObject({ code: 'shallow-clone' });
});

test('every line has who wrote it, but for those that are not committed', async () => {
  const { root, write } = office();
  const tree = await requireWorkTree(root);
  const name = names[0] as string;
  write(`登记簿/${name}`, `title: ${name}\ncontacts: 一\n`);
  commitAll(root, '登记沟通', '李四');
  write(`登记簿/${name}`, `title: ${name}\ncontacts: 一\nurges: 二\n`);
  const lines = await blame(tree, name);
  expect(lines.map((line) => line?.author)).toEqual(['周文秀', '李四', undefined]);
  expect(lines[1]?.subject).toBe('登记沟通');
  expect((await blame(tree, name, { at: 'HEAD' })).length).toBe(2);
});

test('a hook of another repository does not lead astray', async () => {
  const { root, first } = office();
  const other = folder({ 'x.txt': 'x' });
  git(other.path, 'init', '--quiet');
  process.env.GIT_DIR = join(other.path, '.git');
  expect(await headOf(await requireWorkTree(root))).toBe(first);
});

test('an unfinished merge is seen', async () => {
  const { root, write } = office();
  const name = `登记簿/${names[0]}`;
  git(root, 'checkout', '--quiet', '-b', 'other');
  write(name, 'title: 甲\n');
  commitAll(root, '甲');
  git(root, 'checkout', '--quiet', 'main');
  write(name, 'title: 乙\n');
  commitAll(root, '乙');
  const tree = await requireWorkTree(root);
  expect(unfinishedIn(tree)).toBeUndefined();
  tryGit(root, 'merge', 'other');
  expect(unfinishedIn(tree)).toBe('merge');
  expect(
    (await stagedFiles(tree)).filter(({ stage }) => stage > 0).map(({ stage }) => stage),
  ).toEqual([1, 2, 3]);
});

test('no git, no repository and no success are refusals', async () => {
  const bare = folder();
  expect(await workTreeAround(bare.path)).toBeUndefined();
  await expect(requireWorkTree(bare.path)).rejects.toMatchObject({ code: 'not-in-git', exit: 3 });
  await expect(askGit(bare.path, ['frobnicate'])).rejects.toMatchObject({ code: 'git-failed' });
  const { root } = office();
  await expect(askGit(root, ['log'], { most: 10 })).rejects.toMatchObject({ code: 'git-too-much' });
  mkdirSync(join(bare.path, 'bin'));
  writeFileSync(join(bare.path, 'bin/none'), '');
  process.env.PATH = join(bare.path, 'bin');
  await expect(workTreeAround(root)).rejects.toMatchObject({ code: 'git-missing' });
});
