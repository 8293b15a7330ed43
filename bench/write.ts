// Writes a synthetic registry: node bench/run.js write --out DIR [--items 3000] [--seed 7]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateRegistry } from './generate.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    items: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '7' },
  },
});
const wholeNumber = (name: 'items' | 'seed') => {
  const text = values[name];
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} must be a whole number, not ${text}`);
  return Number(text);
};
if (values.out === undefined) throw new Error('say where: --out DIR');

const files = generateRegistry({ items: wholeNumber('items'), seed: wholeNumber('seed') });
for (const { path, text } of files) {
  const file = join(values.out, path);
  mkdirSync(dirname(file), { recursive: true });
  // A registry that is there already is left alone.
  writeFileSync(file, text, { flag: 'wx' });
}
console.log(`${files.length} files in ${values.out}`);
