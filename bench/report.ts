// Measures what the product takes, as ratios of one run: npm run bench [-- --items 3000 --rounds 5]
import { parseArgs } from 'node:util';
import { measure } from './measure.ts';
import { HEAD, rowsOf, tableOf } from './table.ts';
import { wholeNumber } from './whole-number.ts';

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '5' },
  },
});
const items = wholeNumber('items', values.items);
const rounds = wholeNumber('rounds', values.rounds);

console.log(`node ${process.version}, ${items} items, ${rounds} rounds; medians, judged by cpu\n`);
const rows = (await measure({ items, rounds })).flatMap(rowsOf);
console.log(tableOf([HEAD, ...rows.map(({ cells }) => cells)]));
if (rows.some(({ broken }) => broken)) process.exitCode = 1;
