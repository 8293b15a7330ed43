import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measure } from '../../bench/measure.ts';
import { rowsOf } from '../../bench/table.ts';

// Whether anything is fast is not asked here: only that every process of the bench runs to its end and is measured.
test.runIf(existsSync('dist/main.js'))('the bench measures every figure', async () => {
  const measured = await measure({ items: 20, rounds: 1 });
  expect(measured.map(({ figure }) => figure.name)).toEqual([
    '--version',
    '--help',
    'overdue, example of 24',
    'overdue',
    'summary',
    'validate',
    'summary',
    'summary of all years',
    'report as HTML',
  ]);
  for (const { usage, yardstick, cpuRatio, wallRatio } of measured)
    for (const value of [...Object.values(usage), ...Object.values(yardstick), cpuRatio, wallRatio])
      expect(value).toBeGreaterThan(0);
});

test('a broken limit is told in its row', () => {
  const took = { wall: 200, cpu: 160, memory: 250 };
  const measured = {
    figure: { name: 'overdue', args: [], limit: 1.5, memory: 200 },
    against: { name: 'parsing', args: [] },
    usage: took,
    yardstick: { wall: 100, cpu: 100, memory: 90 },
    cpuRatio: 1.6,
    wallRatio: 2,
  };
  expect(rowsOf(measured)).toEqual([
    {
      cells: ['overdue', '160 ms', 'parsing', '100 ms', '1.60', '2.00', '1.50', 'too slow'],
      broken: true,
    },
    {
      cells: ['overdue, peak memory', '250 MB', '', '', '', '', '200 MB', 'too big'],
      broken: true,
    },
  ]);
});
