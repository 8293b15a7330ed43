// Where `overdue` spends its time over a large registry, and how much of it on dates: node bench/run.js dates [--items 10000]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundling } from '../bundling.js';
import { samplesByPlace, sourcesOf } from './profile.ts';
import { tableOf } from './table.ts';
import { wholeNumber } from './whole-number.ts';
import { writeRegistry } from './write-registry.ts';

/** In the middle of the work of the generated session. */
const AS_OF = '2020-06-05';

/** The part of its time that `overdue` may spend on dates. */
const LIMIT = 0.1;

const { values } = parseArgs({ options: { items: { type: 'string', default: '10000' } } });
const items = wholeNumber('items', values.items);
const folder = mkdtempSync(join(tmpdir(), 'proposals-dates-'));
try {
  const registry = join(folder, 'registry');
  writeRegistry(registry, { items, seed: 7 });
  const bundle = join(folder, 'main.mjs');
  const start = join(folder, 'start.mjs');
  // One file with a map: a profile tells lines of the bundle, the map tells whose they are.
  await build({
    ...bundling,
    entryPoints: ['src/main.ts'],
    outfile: bundle,
    splitting: false,
    sourcemap: true,
  });
  writeFileSync(start, "import { main } from './main.mjs'; process.exitCode = await main();");
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--cpu-prof',
      `--cpu-prof-dir=${folder}`,
      start,
      '--dir',
      registry,
      'overdue',
      '--as-of',
      AS_OF,
      '--within',
      '15',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (status !== 0) throw new Error(`overdue ended with ${status}\n${stderr}`);
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.cpuprofile'));
  const profile = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const sourceOf = sourcesOf(bundle);
  const samples = samplesByPlace(profile, (frame) =>
    frame.functionName === '(idle)' ? 'idle' : roomOf(sourceOf(frame)),
  );
  const busy = [...samples].filter(([room]) => room !== 'idle').sort((a, b) => b[1] - a[1]);
  const whole = busy.reduce((sum, [, count]) => sum + count, 0);
  const share = (count: number) => count / whole;
  console.log(`node ${process.version}, overdue over ${items} items; samples by room\n`);
  console.log(
    tableOf(
      busy
        .filter(([, count]) => share(count) >= 0.001)
        .map(([room, count]) => [room, `${(100 * share(count)).toFixed(1)}%`]),
    ),
  );
  const dates = share(samples.get('src/deadlines') ?? 0);
  console.log(`\non dates: ${(100 * dates).toFixed(1)}%, limit ${(100 * LIMIT).toFixed(0)}%`);
  if (dates > LIMIT) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** `src/deadlines` with its data is what the program does about dates; other rooms and libraries stand for themselves. */
function roomOf(source: string | undefined): string | undefined {
  if (source === undefined) return undefined;
  const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  if (library !== undefined) return library === 'chinese-days' ? 'src/deadlines' : library;
  const [, room] = /src\/([^/]+)/.exec(source) ?? [];
  return room === undefined ? undefined : `src/${room}`;
}
