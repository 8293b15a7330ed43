import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../checks/finding.ts';
import { foldedName } from './folded-name.ts';
import { recordHiddenIn } from './hidden-record.ts';
import { idOf, pathOf } from './identity.ts';
import { whatIsAt } from './what-is-at.ts';

/** A file that by its name and place is a record or a person. */
export interface Listed {
  readonly path: string;
  readonly id: string;
}

/** What the directories hold, by names alone. */
export interface Listing {
  readonly files: readonly Listed[];
  /** Files and folders that may hide a record: never to be taken for absent. */
  readonly problems: readonly Finding[];
  /** Files that are none of ours. */
  readonly strays: readonly Finding[];
}

/** Every record file under proposals/, in the order of the paths. */
export function listProposals(root: string): Listing {
  return list(root, 'proposals', (folder) => /^proposals\/\d{4}$/.test(folder));
}

/** Every file under people/. */
export function listPeople(root: string): Listing {
  return list(root, 'people', (folder) => folder === 'people');
}

/** Every file under calendar/. */
export function listYears(root: string): Listing {
  return list(root, 'calendar', (folder) => folder === 'calendar');
}

function list(root: string, top: string, isHome: (folder: string) => boolean): Listing {
  const files: Listed[] = [];
  const problems: Finding[] = [];
  const strays: Finding[] = [];
  const problem = (path: string, code: string, args: Finding['args'] = {}): void => {
    problems.push({ code, severity: 'error', path, args });
  };

  const others: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of entriesOf(root, folder, problem)) {
      const path = `${folder}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (isRecordName(entry.name)) {
        if (isHome(folder)) files.push({ path, id: idOf(path) });
        else problem(path, 'misplaced-record', { expected: homeOf(top, path) });
        continue;
      }
      const found = entry.isSymbolicLink() ? whatIsAt(root, path) : undefined;
      if (entry.isDirectory() || (found?.kind === 'directory' && isHome(path))) walk(path);
      else if (found?.kind === 'directory') problem(path, 'linked-folder');
      else if (found?.kind === 'outside') problem(path, 'outside-registry');
      else if (found?.kind === 'unreadable') problem(path, 'unreadable', { reason: found.reason });
      else if (/\.ya?ml$/i.test(entry.name)) problem(path, 'wrong-extension');
      else others.push(path);
    }
  };
  if (whatIsAt(root, top).kind === 'outside') problem(top, 'outside-registry');
  else walk(top);
  for (const path of miscased(root, top)) problem(path, 'misplaced-record', { expected: top });
  const known = new Set(files.map(({ path }) => path));
  for (const path of others) {
    const expected = recordHiddenIn(path);
    if (expected !== undefined && !known.has(expected) && !isCalledAfter(path, files))
      problem(path, 'wrong-extension', { expected });
    else if (isHome(path.slice(0, path.lastIndexOf('/'))) && !/\/readme\b[^/]*$/i.test(path))
      strays.push({ code: 'unknown-file', severity: 'warning', path, args: {} });
  }
  return {
    files: files.sort(byPath),
    problems: problems.sort(byPath),
    strays: strays.sort(byPath),
  };
}

function entriesOf(
  root: string,
  folder: string,
  problem: (path: string, code: string, args?: Finding['args']) => void,
): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // A new registry has no such folder yet.
    if (code !== 'ENOENT' || folder.includes('/')) problem(folder, 'unreadable', { reason: code });
    return [];
  }
}

/** What some computers take for a folder of ours, and others do not see. */
function miscased(root: string, top: string): readonly string[] {
  try {
    return readdirSync(root).filter((name) => name !== top && foldedName(name) === top);
  } catch {
    // What cannot be listed is told of the folders in it.
    return [];
  }
}

/** Whether a file is called after a record that is there, as an attachment may be. */
function isCalledAfter(path: string, files: readonly Listed[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
  return files.some(({ id }) => name.startsWith(id) && !/^\d/.test(name.slice(id.length)));
}

function isRecordName(name: string): boolean {
  return name.endsWith('.yaml');
}

function homeOf(top: string, path: string): string {
  const id = idOf(path);
  return top === 'proposals' ? pathOf(id) : `${top}/${id}.yaml`;
}

/** Code units, not a locale: the same order on every machine. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
