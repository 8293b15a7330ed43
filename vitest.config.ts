import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { VERSION: '"0.0.0-test"' },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
