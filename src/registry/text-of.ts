import { decode } from './bytes.ts';
import { readBytes } from './read-file.ts';

/** The text of one file of the registry; undefined where it is not there or is no text. `realRoot` is the registry with its links resolved. */
export function textOf(realRoot: string, path: string): string | undefined {
  const bytes = readBytes(realRoot, path);
  const text = bytes instanceof Uint8Array ? decode(bytes) : undefined;
  return typeof text === 'string' ? text : undefined;
}
