import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folder } from '../support/folder.ts';
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
      ['timeline', 'timeline --since 2020-05-25 --until 2020-05-27'],
      ['list', 'list --as-of 2020-06-05'],
      ['summary', 'summary --year 2020 --as-of 2020-11-10'],
      ['validate', 'validate --as-of 2020-11-10'],
    ])('%s', async (name, line) => {
      const env = { COLUMNS: String(columns) };
      // Who recorded what changes with every commit of ours.
      const apart = folder();
      if (name === 'timeline') apart.copy(cwd);
      const here = name === 'timeline' ? apart.path : cwd;
      const { code, out, err } = await run(words(`--lang ${lang} ${line}`), { cwd: here, env });
      expect([code, err]).toEqual([0, '']);
      // The state of the files changes with every commit.
      const lasting = out.replaceAll(/^git (提交|commit) [0-9a-f]{7}.*\n/gm, '');
      await expect(lasting).toMatchFileSnapshot(`${name}.${lang}.${columns}.txt`);
    });
  });
});
