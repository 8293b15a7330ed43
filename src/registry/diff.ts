import type { Change } from './change.ts';

/** The changes as a unified diff that `git apply` understands. */
export async function diffOf(changes: readonly Change[]): Promise<string> {
  const { createTwoFilesPatch, OMIT_HEADERS } = await import('diff');
  return changes
    .map((change) => {
      const before = change.kind === 'create' ? '' : change.before;
      const after = change.kind === 'remove' ? '' : change.after;
      if (before === after) return heading(change);
      // The library writes Chinese names as octal numbers; people read these lines.
      const hunks = createTwoFilesPatch('', '', before, after, undefined, undefined, {
        headerOptions: OMIT_HEADERS,
      });
      const oldName = change.kind === 'create' ? '/dev/null' : `a/${oldPath(change)}`;
      const newName = change.kind === 'remove' ? '/dev/null' : `b/${change.path}`;
      return `${heading(change)}--- ${oldName}\n+++ ${newName}\n${hunks}`;
    })
    .join('');
}

function heading(change: Change): string {
  const first = `diff --git a/${oldPath(change)} b/${change.path}\n`;
  if (change.kind === 'create') return `${first}new file mode 100644\n`;
  if (change.kind === 'remove') return `${first}deleted file mode 100644\n`;
  if (change.kind === 'rename')
    return `${first}rename from ${change.from}\nrename to ${change.path}\n`;
  return first;
}

function oldPath(change: Change): string {
  return change.kind === 'rename' ? change.from : change.path;
}
