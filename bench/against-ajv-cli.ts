// Compares validate with ajv-cli on the same records and the same schema, in one run:
//   npm install --prefix /somewhere ajv-cli@5 ajv-formats@2
//   npm run build && node bench/run.js against-ajv-cli --ajv-cli /somewhere/node_modules/ajv-cli [--items 10000 --rounds 3]
// ajv-cli reads days as dates and so finds each of them to be no text; it gives no lines, and knows nothing of what records mean.
// validate also reads people/, half as many files again; what ajv-cli takes for these is told apart, since it wants a run of its own for them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measured, type Usage } from './child.ts';
import { wholeNumber } from './whole-number.ts';
import { writeRegistry } from './write-registry.ts';

const { values } = parseArgs({
  options: {
    'ajv-cli': { type: 'string' },
    items: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
  },
});
const ajv = values['ajv-cli'];
if (ajv === undefined) throw new Error('where is it? --ajv-cli FOLDER/node_modules/ajv-cli');
const items = wholeNumber('items', values.items);
const rounds = wholeNumber('rounds', values.rounds);

const folder = mkdtempSync(join(tmpdir(), 'proposals-bench-'));
try {
  writeRegistry(folder, { items, seed: 7 });
  const ajvRun = (schema: string, files: string): readonly string[] => [
    ...[join(ajv, 'dist/index.js'), 'validate', '-s', `schemas/${schema}.schema.json`],
    ...['--spec=draft7', '-c', 'ajv-formats', '-d', join(folder, files)],
    ...['--all-errors', '--errors=line'],
  ];
  const programs: Readonly<Record<string, readonly string[]>> = {
    'ajv-cli, records': ajvRun('proposal', 'proposals/*/*.yaml'),
    'ajv-cli, people': ajvRun('person', 'people/*.yaml'),
    validate: ['bin/proposals.js', '--dir', folder, 'validate'],
  };
  console.log(`node ${process.version}, ${items} records, the median of ${rounds} rounds`);
  const usages = new Map<string, Usage[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, args] of Object.entries(programs))
      usages.set(name, [...(usages.get(name) ?? []), measured(args, [0, 1])]);
  for (const [name, all] of usages) {
    const middle = (part: keyof Usage) =>
      all.map((one) => one[part]).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    const [cpu, wall, memory] = [middle('cpu'), middle('wall'), middle('memory')];
    console.log(
      `${name.padEnd(16)} cpu ${cpu.toFixed(0)} ms, clock ${wall.toFixed(0)} ms, peak ${memory.toFixed(0)} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
