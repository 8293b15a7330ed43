import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { Change } from '../../src/registry/change.ts';
import { diffOf } from '../../src/registry/diff.ts';
import { filesIn, temporaryRegistry } from './temporary.ts';

const changes: readonly Change[] = [
  { kind: 'create', path: 'people/张三.yaml', after: 'name: 张三\n' },
  { kind: 'replace', path: 'a.yaml', before: 'a: 1\nb: $1\n', after: 'a: 1\nb: $&\n' },
  {
    kind: 'rename',
    from: 'p.yaml',
    path: 'q.yaml',
    before: 'id: p\nx: 1\n',
    after: 'id: q\nx: 1\n',
  },
  { kind: 'replace', path: '建 议.yaml', before: 'x', after: 'x\n' },
  { kind: 'rename', from: 'r.yaml', path: 's.yaml', before: 'r\n', after: 'r\n' },
];

it('shows creates, replacements and renames', async () => {
  expect(await diffOf(changes.slice(0, 3))).toMatchInlineSnapshot(`
    "diff --git a/people/张三.yaml b/people/张三.yaml
    new file mode 100644
    --- /dev/null
    +++ b/people/张三.yaml
    @@ -0,0 +1,1 @@
    +name: 张三
    diff --git a/a.yaml b/a.yaml
    --- a/a.yaml
    +++ b/a.yaml
    @@ -1,2 +1,2 @@
     a: 1
    -b: $1
    +b: $&
    diff --git a/p.yaml b/q.yaml
    rename from p.yaml
    rename to q.yaml
    --- a/p.yaml
    +++ b/q.yaml
    @@ -1,2 +1,2 @@
    -id: p
    +id: q
     x: 1
    "
  `);
});

it('is understood by git', async () => {
  const root = temporaryRegistry({
    'a.yaml': 'a: 1\nb: $1\n',
    'p.yaml': 'id: p\nx: 1\n',
    'r.yaml': 'r\n',
    '建 议.yaml': 'x',
  });
  execFileSync('git', ['apply', '-'], { cwd: root, input: await diffOf(changes) });
  expect(filesIn(root)).toMatchObject({
    'a.yaml': 'a: 1\nb: $&\n',
    'people/张三.yaml': 'name: 张三\n',
    'q.yaml': 'id: q\nx: 1\n',
    's.yaml': 'r\n',
    '建 议.yaml': 'x\n',
  });
  expect(filesIn(root)).not.toHaveProperty(['p.yaml']);
});
