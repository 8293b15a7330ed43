import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../checks/finding.ts';
import { OFFICE_FILE } from './root.ts';
import { isSyncCopy } from './sync-copy.ts';

/**
 * Copies of files that are read whatever they are called, or are not read at all: of people, and of the settings. What was
 * written into a copy is in force nowhere, or beside the original.
 */
export function leftCopies(realRoot: string): readonly Finding[] {
  const settings = copiesIn(realRoot).filter((name) =>
    name.startsWith(OFFICE_FILE.slice(0, -'.yaml'.length)),
  );
  const people = copiesIn(join(realRoot, 'people')).map((name) => `people/${name}`);
  return [...settings, ...people].map((path) => ({
    code: 'copy-left',
    severity: 'warning',
    path,
    args: {},
  }));
}

/** Whether a file of the registry is a copy beside its original, by its name. Asked of each file with a wrong id, so it lists no folder. */
export function isCopy(realRoot: string, path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const has = (name: string) =>
    lstatSync(join(realRoot, folder, name), { throwIfNoEntry: false }) !== undefined;
  return isSyncCopy(path.slice(folder.length), { has });
}

function copiesIn(folder: string): readonly string[] {
  const names = namesIn(folder);
  const beside = new Set(names);
  return names.filter((name) => name.endsWith('.yaml') && isSyncCopy(name, beside)).sort();
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // What cannot be listed is told where it is to be read.
    return [];
  }
}
