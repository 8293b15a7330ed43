import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateRegistry, type Recipe } from './generate.ts';

/** Writes a generated registry and tells how many files it has. One that is there already is left alone. */
export function writeRegistry(folder: string, recipe: Recipe): number {
  const files = generateRegistry(recipe);
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  return files.length;
}
