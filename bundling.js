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
  // Some libraries are CommonJS and ask for node's own modules with require().
  banner: {
    js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);",
  },
  logLevel: 'warning',
};
