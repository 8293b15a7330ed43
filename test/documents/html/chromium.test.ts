import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/proposal/record.ts';
import { at, office } from '../../proposal/at.ts';
import { browse, chromium, printed } from '../../support/chromium.ts';
import { registry } from '../../support/registry.ts';
import { run, words } from '../../support/run.ts';

const A4 = '595×842';
const items: readonly Proposal[] = ['12', '13', '14'].map((number, index) => ({
  ...at.handling,
  id: `2020-city-npc-0${number}`,
  number,
  title: `关于“<script>document.title='坏'</script>”的建议${'很长'.repeat(40)}`,
  routing: {
    assignments: [
      {
        on: '2020-03-17',
        section: index === 0 ? '社会保险科' : '就业促进科',
        role: 'lead',
        handler: index === 0 ? '何雨田' : '李向南',
      },
    ],
  },
}));

async function paper(line: string): Promise<string> {
  const there = await registry({ items, office });
  const { code } = await run(words(`${line} --out 单.html`), {
    cwd: there.path,
    today: '2020-06-03',
  });
  expect(code).toBe(0);
  return join(there.path, '单.html');
}

describe.skipIf(chromium === undefined)('in a browser', () => {
  it('each urge slip is printed on a page of its own, on A4', async () => {
    expect(printed(await paper('remind'))).toEqual({ pages: 2, sizes: new Set([A4]) });
  });

  it('nothing that a record says becomes a part of the page', async () => {
    const dom = browse(await paper('remind'), '--dump-dom');
    expect(dom).toContain('<title>催办单</title>');
    expect(dom).not.toContain('<script');
    expect(dom).toContain('&lt;script&gt;');
  });
});
