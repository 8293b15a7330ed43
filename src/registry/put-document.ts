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
}

/** Puts a document in its place: whole or not at all, and never over a file unless asked to. */
export function putDocument(cwd: string, { to, content, force }: Document): void {
  const path = resolve(cwd, to);
  if (!force && existsSync(path)) throw taken(to);
  const temp = join(dirname(path), tempName());
  try {
    writeTemp(temp, content, { disk });
    if (force) patiently(() => disk.rename(temp, path));
    else placeNew(temp, path, disk);
  } catch (error) {
    discard(temp, disk);
    const code = errnoOf(error);
    if (code === undefined) throw error;
    if (code === 'EEXIST') throw taken(to);
    throw new Refusal(
      'cannot-write-document',
      74,
      ({ tables, registry }) => tables.cannotWrite(to, registry.reason(code)),
      error,
    );
  }
}

const taken = (to: string) => new Refusal('file-exists', 4, ({ tables }) => tables.fileExists(to));
