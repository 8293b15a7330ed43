import { realpathSync } from 'node:fs';
import { readBytes } from '../registry/read-file.ts';
import { findRoot, OFFICE_FILE } from '../registry/root.ts';

/**
 * The text of the registry.yaml a run is about, if there is one: read before the command line is understood, for its language.
 * Whatever is wrong with the file is told when the registry is opened.
 */
export function nearestRegistryText(cwd: string, dir: string | undefined): string | undefined {
  try {
    const bytes = readBytes(realpathSync(findRoot(cwd, dir)), OFFICE_FILE);
    return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}
