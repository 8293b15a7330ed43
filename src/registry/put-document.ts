import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../refusal.ts';
import { disk, errnoOf } from './disk.ts';
import { patiently } from './patience.ts';
import { placeNew } from './place-new.ts';
import { isPlaceOfRecords } from './place-of-records.ts';
import { discard, documentTempName, writeTemp } from './temp.ts';

/** A document that goes where the person said, outside the registry's own files. */
export interface Document {
  /** As typed, seen from where the program was called. */
  readonly to: string;
  readonly content: string | Uint8Array;
  /** Whether a file of that name may be written over. */
  readonly force: boolean;
  /** Whether its folder is made where there is none. */
  readonly makeFolder?: boolean;
}

/** A document that is written and lies beside its place under another name. */
export interface Prepared {
  /** Gives it its name: whole or not at all, and never over a file unless asked to. */
  put(): void;
  /** Takes it away again. */
  drop(): void;
}

/** Puts a document in its place. */
export function putDocument(cwd: string, document: Document): void {
  prepareDocument(cwd, document).put();
}

/**
 * Writes a document beside its place, so that a full disk, a missing right or a name that is taken shows before anything else is written.
 */
export function prepareDocument(cwd: string, document: Document): Prepared {
  const { to, content, force, makeFolder } = document;
  const path = resolve(cwd, to);
  if (isPlaceOfRecords(path)) {
    throw new Refusal('place-of-records', 2, ({ tables }) => tables.placeOfRecords(to));
  }
  if (!force && existsSync(path)) throw taken(to);
  const temp = join(dirname(path), documentTempName());
  let made: string | undefined;
  const drop = () => {
    discard(temp, disk);
    if (made !== undefined) removeEmpty(dirname(path), made);
  };
  const orTell = (act: () => void) => {
    try {
      act();
    } catch (error) {
      drop();
      throw refusalFor(to, error);
    }
  };
  orTell(() => {
    if (makeFolder) made = folderOf(path, to);
    writeTemp(temp, content, { disk });
  });
  return {
    drop,
    put: () =>
      orTell(() => {
        if (force) patiently(() => disk.rename(temp, path));
        else placeNew(temp, path, disk);
      }),
  };
}

/** Makes the folder of a document; the outermost that had to be made. A file may have its name. */
function folderOf(path: string, to: string): string | undefined {
  try {
    return disk.makeFolder(dirname(path));
  } catch (error) {
    throw errnoOf(error) === 'EEXIST' ? cannotWrite(to, 'ENOTDIR', error) : error;
  }
}

/** Takes away the folders that were made for nothing, the innermost first. */
function removeEmpty(folder: string, outermost: string): void {
  for (let at = folder; at.length >= outermost.length; at = dirname(at)) {
    try {
      disk.removeFolder(at);
    } catch {
      return;
    }
  }
}

function refusalFor(to: string, error: unknown): unknown {
  const code = errnoOf(error);
  if (code === undefined) return error;
  return code === 'EEXIST' ? taken(to) : cannotWrite(to, code, error);
}

const cannotWrite = (to: string, code: string, cause?: unknown) =>
  new Refusal(
    'cannot-write-document',
    74,
    ({ tables, registry }) => tables.cannotWrite(to, registry.reason(code)),
    cause,
  );

const taken = (to: string) => new Refusal('file-exists', 4, ({ tables }) => tables.fileExists(to));
