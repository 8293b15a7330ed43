import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, office } from '../proposal/at.ts';
import { registry } from '../support/registry.ts';
import { words } from '../support/run.ts';

const program = resolve('bin/proposals.js');

function type(line: string, cwd: string, TZ: string): string {
  const env = { ...process.env, TZ, LANG: 'zh_CN.UTF-8' };
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...words(line)], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

describe('the program, wherever the machine stands', () => {
  it.each([
    'due 12 --explain --as-of 2020-06-13',
    'workday 2025-09-30 +5',
    'calendar --as-of 2020-05-12',
    'weekly --as-of 2020-05-12',
    'remind --on 2020-06-03 --dry-run',
  ])('says the same to %s', async (line) => {
    const there = await registry({ items: [at.handling], office });
    const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];
    const said = zones.map((zone) => type(line, there.path, zone));
    expect(said[0]).not.toBe('');
    expect(new Set(said).size).toBe(1);
  });

  it('takes today from the time zone of the registry', async () => {
    const today = async (timezone: string) => {
      const there = await registry({ items: [at.handling], office: { ...office, timezone } });
      return type('workday 今天 --json', there.path, 'UTC');
    };
    // Between these two it is never the same day.
    expect(await today('Pacific/Kiritimati')).not.toBe(await today('Pacific/Pago_Pago'));
  });
});
