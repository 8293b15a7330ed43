import { expect, it } from 'vitest';
import type { Proposal } from '../../src/proposal/record.ts';
import { understood } from '../../src/registry/understood.ts';
import { item } from '../proposal/item.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

const other = (n: number) =>
  item({ id: `2020-city-npc-0${n}`, number: `${n}`, title: `关于第${n}件的建议` });

const office = () => registry({ items: [item(), other(13), other(14)] });
type There = Awaited<ReturnType<typeof office>>;

const join = (there: There, line: string) =>
  run(words(`join ${line}`), { cwd: there.path, today: '2020-07-01' });

function recordIn(there: There, n: number): Proposal {
  const path = `proposals/2020/2020-city-npc-0${n}.yaml`;
  return understood(there.read(path), path, 'proposal');
}

it('keeps the day and the reason of the first joining where more items join', async () => {
  const there = await office();
  await join(there, '建议12 --with 建议13 --reason 都是就业 --on 2020-03-20');
  expect(await join(there, '建议12 --with 建议14 --on 2020-04-02')).toMatchObject({ code: 0 });
  const { joined, corrections } = recordIn(there, 12);
  expect(joined).toEqual({
    on: '2020-03-20',
    with: ['2020-city-npc-013', '2020-city-npc-014'],
    reason: '都是就业',
  });
  expect(corrections).toEqual([
    {
      on: '2020-04-02',
      field: 'joined.with',
      before: '2020-city-npc-013',
      after: '2020-city-npc-013、2020-city-npc-014',
      reason: '又并入',
    },
  ]);
  expect(recordIn(there, 14).joined).toEqual({ on: '2020-04-02', with: ['2020-city-npc-012'] });
});

it('writes nothing where all are on record as handled together', async () => {
  const there = await office();
  await join(there, '建议12 --with 建议13 --on 2020-03-20');
  const before = there.all();
  const { code, err } = await join(there, '建议13 --with 建议12 --on 2020-04-02');
  expect([code, err]).toEqual([5, expect.stringContaining('早已登记并案办理')]);
  expect(there.all()).toEqual(before);
});
