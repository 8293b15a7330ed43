import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run, words } from '../support/run.ts';

const cwd = fileURLToPath(new URL('../../examples/linyi-2020', import.meta.url));

// What a person sees. After a change that is meant: npm run golden, and read the difference.
describe.each(['zh-CN', 'en'])('screens in %s', (lang) => {
  describe.each([80, 120])('of %i columns', (columns) => {
    it.each([
      ['overdue', 'overdue --within 15 --as-of 2020-06-05'],
      ['show', 'show 建议43 --as-of 2020-06-05'],
      ['show-closed', 'show 建议12 --as-of 2020-11-10'],
      ['next', 'next --within 10 --as-of 2020-06-05'],
      ['list', 'list --as-of 2020-06-05'],
      ['summary', 'summary --year 2020 --as-of 2020-11-10'],
      ['validate', 'validate --as-of 2020-11-10'],
    ])('%s', async (name, line) => {
      const env = { COLUMNS: String(columns) };
      const { code, out, err } = await run(words(`--lang ${lang} ${line}`), { cwd, env });
      expect([code, err]).toEqual([0, '']);
      // The state of the files changes with every commit.
      const lasting = out.replaceAll(/^git (提交|commit) [0-9a-f]{7}.*\n/gm, '');
      await expect(lasting).toMatchFileSnapshot(`${name}.${lang}.${columns}.txt`);
    });
  });
});
