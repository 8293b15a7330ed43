import type { Change } from './change.ts';

/** The changes as a unified diff that `git apply` understands. */
export async function diffOf(changes: readonly Change[]): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  return changes
    .map((change) => {
      const from = change.kind === 'rename' ? change.from : change.path;
      const before = change.kind === 'create' ? '' : change.before;
      const oldName = change.kind === 'create' ? '/dev/null' : `a/${from}`;
      const body =
        before === change.after
          ? ''
          : createTwoFilesPatch(
              oldName,
              `b/${change.path}`,
              before,
              change.after,
              undefined,
              undefined,
              { headerOptions: FILE_HEADERS_ONLY },
            );
      return `diff --git a/${from} b/${change.path}\n${heading(change)}${body}`;
    })
    .join('');
}

function heading(change: Change): string {
  if (change.kind === 'create') return 'new file mode 100644\n';
  if (change.kind === 'rename') return `rename from ${change.from}\nrename to ${change.path}\n`;
  return '';
}
