// Runs a TypeScript file of this folder, which Node 20 cannot do by itself: node bench/run.js NAME [its arguments]
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const resolve = createRequire(import.meta.url).resolve;
/** Node loads no JSON of a package without being told that it is JSON. */
const bundledData = {
  name: 'bundled-data',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^.].*\.json$/ }, ({ path }) => ({ path: resolve(path) })),
};

const [name = 'report', ...rest] = process.argv.slice(2);
const folder = fileURLToPath(new URL('.', import.meta.url));
// Inside the repository, so that packages left out of the bundle are found.
const out = mkdtempSync(join(folder, '../node_modules/.bench-'));
try {
  const outfile = join(out, `${name}.mjs`);
  await build({
    entryPoints: [join(folder, `${name}.ts`)],
    outfile,
    bundle: true,
    packages: 'external',
    plugins: [bundledData],
    format: 'esm',
    platform: 'node',
    target: 'node20.17',
    logLevel: 'warning',
  });
  process.argv = [process.argv[0], outfile, ...rest];
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(out, { recursive: true, force: true });
}
