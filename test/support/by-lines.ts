import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergedByLines } from '../../src/registry/merge/by-lines.ts';
import type { Versions } from '../../src/registry/merge/merge-texts.ts';

/** What git's own merge of lines makes of three texts, by way of a folder to put them in. */
export async function byLines(folder: string, texts: Versions) {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const files = { base: 'base', ours: 'ours', theirs: 'theirs' };
  const merged = await mergedByLines(folder, files, { size: 7, ours: '我们这边', theirs: '对方' });
  if (merged === undefined) throw new Error('git would not merge at all');
  return merged;
}
