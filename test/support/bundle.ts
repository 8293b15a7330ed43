import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a small program that uses the sources, the way the product is bundled, and gives the path of its file, in a folder of its own that the test removes. */
export async function bundle(source: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'proposals-'));
  await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.17',
    banner: {
      js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return join(folder, 'stdin.mjs');
}
