import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * How the product is bundled; the bench bundles what it compares with in the same way.
 * @type {import('esbuild').BuildOptions}
 */
export const bundling = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  define: { VERSION: JSON.stringify(version) },
  // The same parser without a look at the environment for every token, which takes a fifth of its time; and in modules, so that
  // what is not used is left out.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  // Some libraries are CommonJS and ask for node's own modules with require().
  banner: {
    js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);",
  },
  logLevel: 'warning',
};
