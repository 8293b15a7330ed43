import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_FILE } from '../lock.ts';
import { isStale, parseNote } from '../lock-note.ts';
import { isTempName } from '../temp.ts';
import { note, ok, type Symptom, wrong } from './symptom.ts';

const minute = 60_000;

/** What a program that was killed, or a computer that was switched off, may leave behind. */
export function leftovers(root: string): readonly Symptom[] {
  const temporary = temporaryFiles(root);
  const found = [
    ...ourLock(join(root, LOCK_FILE)),
    ...locksOfGit(root),
    ...(temporary.length > 0 ? [note('temporary-files', temporary)] : []),
  ];
  return found.length > 0 ? found : [ok('leftovers')];
}

function ourLock(file: string): readonly Symptom[] {
  if (!existsSync(file)) return [];
  const owner = parseNote(readFileSync(file, 'utf8'));
  if (owner === undefined) return [wrong('lock-unknown', [file])];
  if (isStale(owner)) return [note('lock-stale', [owner.command, owner.started])];
  return [note('lock-held', [owner.command, owner.host, owner.started])];
}

/** Git holds its lock for a moment; one that is older was left by a git that is gone. */
function locksOfGit(root: string): readonly Symptom[] {
  const file = ['.git', '../.git', '../../.git']
    .map((folder) => join(root, folder, 'index.lock'))
    .find((lock) => existsSync(lock));
  if (file === undefined || Date.now() - statSync(file).mtimeMs < 10 * minute) return [];
  return [wrong('lock-of-git', [file])];
}

function temporaryFiles(root: string): readonly string[] {
  return foldersIn(root).flatMap((folder) =>
    namesIn(join(root, folder))
      .filter(isTempName)
      .map((name) => (folder === '' ? name : `${folder}/${name}`)),
  );
}

function foldersIn(root: string): readonly string[] {
  const years = namesIn(join(root, 'proposals')).filter((name) => /^\d{4}$/.test(name));
  return ['', 'people', 'calendar', 'proposals', ...years.map((year) => `proposals/${year}`)];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that is not there holds nothing; one that cannot be read is told by validate.
    return [];
  }
}
