import { afterAll, expect, test } from 'vitest';
import { clocks } from '../../src/deadlines/clocks.ts';
import { addDays, addMonths, dayNumber, weekday } from '../../src/deadlines/date.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import { readDate } from '../../src/deadlines/read-date.ts';
import { item } from '../proposal/item.ts';

const zone = process.env.TZ;
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

async function answers(): Promise<unknown> {
  const calendar = await loadCalendar();
  const days = Array.from({ length: 400 }, (_, index) => addDays('2026-01-01', index));
  const record = item({
    replies: [
      {
        round: 1,
        deliveries: [{ to: '张三', way: 'hand', on: '2020-05-19' }],
        feedback: [{ from: '张三', on: '2020-06-02', result: 'dissatisfied' }],
      },
    ],
  });
  return [
    days.map((day) => [
      dayNumber(day),
      weekday(day),
      addMonths(day, 3),
      calendar.isWorkday(day),
      calendar.addWorkdays(day, 15),
      calendar.addWorkdays(day, -15),
      readDate('昨天', day),
    ]),
    clocks(record, { version: 1, unit: '某局' }, '2020-06-30', calendar),
  ];
}

test.each([
  'Asia/Shanghai',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/London',
  'Australia/Lord_Howe',
])('in %s every answer is that of UTC', async (name) => {
  process.env.TZ = 'UTC';
  const there = await answers();
  process.env.TZ = name;
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
  expect(await answers()).toEqual(there);
});
