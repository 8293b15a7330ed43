import { beforeAll, describe, expect, it } from 'vitest';
import type { Calendar } from '../../src/deadlines/calendar.ts';
import { clocks } from '../../src/deadlines/clocks.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import { byUrgency, isLate, type Task, tasksOf } from '../../src/deadlines/tasks.ts';
import type { Office } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { at, office } from '../proposal/at.ts';

let calendar: Calendar;
beforeAll(async () => {
  calendar = await loadCalendar();
});

function tasks(record: Proposal, asOf: string, where: Office = office): readonly Task[] {
  return tasksOf(record, where, { clocks: clocks(record, where, asOf, calendar, 'all'), asOf });
}

const dates = (record: Proposal, asOf: string, where?: Office) =>
  tasks(record, asOf, where).map((task) => [
    task.step,
    task.due?.on,
    task.due?.days,
    isLate(task),
    task.due?.guidance ?? false,
  ]);

describe('the date of a task', () => {
  it.each<[string, Proposal, string, unknown[]]>([
    [
      'is that of the step, as guidance where only a default gives it',
      at.assigned,
      '2020-03-18',
      ['contact', '2020-04-01', 14, false, true],
    ],
    [
      'is that of the paper once the reply is late, whatever the step was to be done by',
      at.assigned,
      '2020-06-12',
      ['contact', '2020-06-10', -2, true, false],
    ],
    [
      'is that of the paper where the step has none of its own',
      at.signed,
      '2020-06-10',
      ['deliver', '2020-06-10', 0, false, false],
    ],
    [
      'is the promised one',
      {
        ...at.archived,
        followups: [{ on: '2020-05-13', promise: '扩大见习基地', due_on: '2020-12-31' }],
      },
      '2021-01-05',
      ['follow_up', '2020-12-31', -5, true, false],
    ],
    [
      'is none where no clock runs',
      at.feedback_in,
      '2020-06-01',
      ['publish', '2020-06-11', 10, false, true],
    ],
  ])('%s', (_name, record, asOf, expected) => {
    expect(dates(record, asOf)[0]).toEqual(expected);
  });

  it('that the hand-over names is no guess of ours', () => {
    const [lead] = at.handling.routing?.assignments ?? [];
    const record = {
      ...at.handling,
      routing: { ...at.handling.routing, assignments: [{ ...lead, due_on: '2020-04-20' }] },
    } as Proposal;
    expect(dates(record, '2020-04-10')).toEqual([['draft', '2020-04-20', 10, false, false]]);
  });

  it('of another who is awaited is never ours to be late with', () => {
    const [task] = tasks(at.answered, '2020-12-01').filter(({ step }) => step === 'feedback');
    expect(task?.due?.days).toBeLessThan(0);
    expect(task && isLate(task)).toBe(false);
  });
});

describe('what presses', () => {
  const task = (days: number | undefined, binding = true): Task => ({
    step: 'draft',
    holder: { kind: 'office', name: '局办公室' },
    names: ['局办公室'],
    ...(days !== undefined && {
      due: { on: '2020-06-01', days, binding, certainty: 'published' as const },
    }),
  });

  it('stands first: late by days, then by date, then what has no clock', () => {
    const mixed = [task(undefined), task(3), task(-20, false), task(-2), task(-7), task(0)];
    expect(mixed.sort(byUrgency).map(({ due }) => due?.days)).toEqual([
      -7,
      -2,
      -20,
      0,
      3,
      undefined,
    ]);
  });
});
