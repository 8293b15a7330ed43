import { extname } from 'node:path';

/** What programs that copy folders about put into the name of a copy they could not merge. */
const certain =
  /\((?:.*冲突.*|.*conflicted copy.*|Conflict(?:ed)? .*)\)|（冲突|-冲突-|_冲突文件_|\.sync-conflict-\d{8}|_conflict-\d{8}/i;

/**
 * What OneDrive (the name of the computer), Windows, WPS and macOS put at the end of the name of a copy. Somebody may well
 * have a name that ends so: only beside the file without it is it a copy.
 */
const likely =
  /^(?:-[A-Za-z][A-Za-z0-9-]*| ?- ?(?:副本|Copy)(?: ?\(\d+\))?| (?:副本|copy)(?: \d+)?|的副本|拷贝| ?\(\d{1,3}\))$/i;

/** Whether a file is a copy of another one by its name; `beside` knows the names in its folder. */
export function isSyncCopy(name: string, beside: Pick<ReadonlySet<string>, 'has'>): boolean {
  if (certain.test(name)) return true;
  if (extname(name) !== '.yaml') return false;
  const stem = name.slice(0, -'.yaml'.length);
  return Array.from({ length: stem.length }, (_, at) => at).some(
    (at) => likely.test(stem.slice(at)) && beside.has(`${stem.slice(0, at)}.yaml`),
  );
}
