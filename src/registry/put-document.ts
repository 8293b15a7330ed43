import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../refusal.ts';
import { disk, errnoOf } from './disk.ts';
import { patiently } from './patience.ts';
import { placeNew } from './place-new.ts';
import { discard, tempName, writeTemp } from './temp.ts';

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

/** Refuses a document whose place is taken or whose folder is not there, as long as nothing has been written. */
export function checkPlace(
  cwd: string,
  { to, force, makeFolder }: Omit<Document, 'content'>,
): void {
  const path = resolve(cwd, to);
  if (!force && existsSync(path)) throw taken(to);
  if (!makeFolder && !existsSync(dirname(path))) throw cannotWrite(to, 'ENOENT');
}

/** Puts a document in its place: whole or not at all, and never over a file unless asked to. */
export function putDocument(cwd: string, { to, content, force, makeFolder }: Document): void {
  const path = resolve(cwd, to);
  if (!force && existsSync(path)) throw taken(to);
  const temp = join(dirname(path), tempName());
  try {
    if (makeFolder) disk.makeFolder(dirname(path));
    writeTemp(temp, content, { disk });
    if (force) patiently(() => disk.rename(temp, path));
    else placeNew(temp, path, disk);
  } catch (error) {
    discard(temp, disk);
    const code = errnoOf(error);
    if (code === undefined) throw error;
    if (code === 'EEXIST') throw taken(to);
    throw cannotWrite(to, code, error);
  }
}

const cannotWrite = (to: string, code: string, cause?: unknown) =>
  new Refusal(
    'cannot-write-document',
    74,
    ({ tables, registry }) => tables.cannotWrite(to, registry.reason(code)),
    cause,
  );

const taken = (to: string) => new Refusal('file-exists', 4, ({ tables }) => tables.fileExists(to));
