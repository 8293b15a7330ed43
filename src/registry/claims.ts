import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Change } from './change.ts';
import { type Disk, errnoOf } from './disk.ts';
import { listProposals } from './listing.ts';

/**
 * Refuses where a number that a command is about to give was given by somebody else since the command read the records. To be asked under the
 * lock: two people who sign at one moment choose the same number, and only the first may have it.
 */
export function refuseGiven(
  claims: readonly string[],
  {
    root,
    changes,
    disk,
  }: { readonly root: string; readonly changes: readonly Change[]; readonly disk: Disk },
): void {
  if (claims.length === 0) return;
  const own = new Set(
    changes.flatMap((change) => ('from' in change ? [change.from, change.path] : [change.path])),
  );
  const forms = claims.map((number) => ({
    number,
    bytes: Buffer.from(number),
    line: lineWith(number),
  }));
  for (const { path } of listProposals(root).files) {
    if (own.has(path)) continue;
    const content = contentOf(join(root, ...path.split('/')), disk);
    const found = forms.find(
      ({ bytes, line }) => content?.includes(bytes) && line.test(String(content)),
    );
    if (found) {
      throw new Refusal('number-just-given', 4, ({ registry }) =>
        registry.numberJustGiven(found.number, path),
      );
    }
  }
}

/** The number as the value of a key that holds one; a mention of it in a text is no use of it. */
function lineWith(number: string): RegExp {
  const escaped = number.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(
    `\\b(?:document_no|number)['"]?\\s*:\\s*(['"]?)${escaped}\\1\\s*(?=[,}#\\r\\n]|$)`,
  );
}

/** A file that has just gone holds no number; one that cannot be read was refused before. */
function contentOf(path: string, disk: Disk): Buffer | undefined {
  try {
    return disk.read(path);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return undefined;
  }
}
