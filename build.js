// Bundles src/ into dist/: one small entry, and a chunk for each command that is loaded when it is called.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundling } from './bundling.js';

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  ...bundling,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  metafile: true,
});
writeFileSync('dist/THIRD-PARTY.txt', licences(metafile));

/** The licences of the libraries that went into the bundle, as their terms ask. */
function licences({ inputs }) {
  const names = Object.keys(inputs).flatMap(
    (path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [],
  );
  return [...new Set(names)]
    .sort()
    .map((name) => {
      const folder = `node_modules/${name}`;
      const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
      const text =
        file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8') : '';
      return `${name} ${manifest.version} (${manifest.license})\n\n${text.trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
