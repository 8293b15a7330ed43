import { realpathSync } from 'node:fs';
import { brokenItem } from './broken-file.ts';
import { decode } from './bytes.ts';
import { readBytes } from './read-file.ts';

/** The exact text of a file of the registry that is no record, its BOM included; undefined where there is none. Refuses one that is no UTF-8 text. */
export function textFile(root: string, path: string): string | undefined {
  const bytes = readBytes(realpathSync(root), path);
  if (!(bytes instanceof Uint8Array)) {
    if (bytes.args.reason === 'ENOENT') return undefined;
    throw brokenItem(path, [bytes]);
  }
  const text = decode(bytes);
  if (typeof text === 'string') return text;
  throw brokenItem(path, [{ severity: 'error', path, args: {}, ...text }]);
}
