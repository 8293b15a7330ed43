// Writes a synthetic registry: node bench/run.js write --out DIR [--items 3000] [--seed 7]
import { parseArgs } from 'node:util';
import { wholeNumber } from './whole-number.ts';
import { writeRegistry } from './write-registry.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    items: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '7' },
  },
});
if (values.out === undefined) throw new Error('say where: --out DIR');

const files = writeRegistry(values.out, {
  items: wholeNumber('items', values.items),
  seed: wholeNumber('seed', values.seed),
});
console.log(`${files} files in ${values.out}`);
