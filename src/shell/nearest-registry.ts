import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../registry/root.ts';

/**
 * The text of the registry.yaml a run is about, if there is one: read before the command line is understood, for its language.
 * Whatever is wrong with the file is told when the registry is opened.
 */
export function nearestRegistryText(cwd: string, dir: string | undefined): string | undefined {
  try {
    return readFileSync(join(findRoot(cwd, dir), 'registry.yaml'), 'utf8');
  } catch {
    return undefined;
  }
}
