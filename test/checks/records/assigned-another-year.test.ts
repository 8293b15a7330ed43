import { expect, test } from 'vitest';
import { assignedAnotherYear } from '../../../src/checks/records/assigned-another-year.ts';
import { item } from '../../proposal/item.ts';

test.each([
  ['2020-03-12', true],
  ['2020-12-31', true],
  // A new congress that met before the new year; what was put forward between sessions, or in December.
  ['2019-10-01', true],
  ['2019-12-28', true],
  ['2021-03-31', true],
  ['2019-03-12', false],
  ['2019-09-30', false],
  ['2021-04-01', false],
  ['1020-03-12', false],
  ['2002-03-12', false],
])('an item of 2020 assigned on %s: %s', (assigned_on, isSound) => {
  const record = item({ intake: { assigned_on } });
  const faults = assignedAnotherYear.inRecord?.(record, undefined as never) ?? [];
  expect(faults.length === 0).toBe(isSound);
});
