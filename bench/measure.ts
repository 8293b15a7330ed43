import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from '../bundling.js';
import { type Figure, groups, placesIn } from './figures.ts';
import { inRounds, type Measure, type Program } from './rounds.ts';
import { writeRegistry } from './write-registry.ts';

export interface Measured extends Measure {
  readonly figure: Figure;
  readonly against: Program;
}

/** Measures every figure on a generated registry, which is removed again. */
export async function measure(size: {
  readonly items: number;
  readonly rounds: number;
}): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'proposals-bench-'));
  const places = placesIn(folder);
  try {
    writeRegistry(places.registry, { items: size.items, seed: 7 });
    // The library in it is the very code that the product parses with, loaded the same way: what differs is our work alone.
    await build({
      ...bundling,
      entryPoints: ['bench/parse-only.ts'],
      outfile: places.parseOnly,
      splitting: false,
    });
    return groups(places, size.rounds).flatMap(({ yardstick, figures, rounds }) =>
      inRounds(yardstick, figures, rounds).map((measured, index) => ({
        ...measured,
        figure: figures[index] as Figure,
        against: yardstick,
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
