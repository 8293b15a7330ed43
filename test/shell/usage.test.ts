import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run, words } from '../support/run.ts';

const cwd = fileURLToPath(new URL('../../examples/linyi-2020', import.meta.url));

describe('an option that another command has for the same thing', () => {
  test.each([
    ['remind --as-of 2020-06-01', '--on'],
    ['feedback 12 --as-of 2020-06-01', '--on'],
    ['overdue --on 2020-06-01', '--as-of'],
    ['next --handler 李向南', '--for'],
    ['timeline --from 2020-01-01', '--since'],
    ['summary --since 2020-01-01', '--from'],
    ['calendar --output x.ics', '--out'],
  ])('%s: is it %s?', async (line, flag) => {
    const { code, err } = await run(words(line), { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining(`是不是 ${flag}？`)]);
  });
});
