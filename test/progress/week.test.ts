import { expect, it, test } from 'vitest';
import { clocks } from '../../src/deadlines/clocks.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import { weekOf } from '../../src/progress/week.ts';
import { asOf, existsOn } from '../../src/proposal/as-of.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { at, office } from '../proposal/at.ts';

const calendar = await loadCalendar();

/** One item's week, ending on a day, in the words of the section that has it: `inHand cameIn moved …`. */
function week(record: Proposal, to: string, stuckAfter = 15): readonly string[] {
  if (!existsOn(record, to)) return [];
  const item = {
    id: record.id,
    record: asOf(record, to),
    clocks: clocks(record, office, to, calendar),
  };
  const from = `${to.slice(0, 8)}${String(Number(to.slice(8)) - 6).padStart(2, '0')}`;
  return weekOf([item], office, { from, to, stuckAfter, ahead: 7 }).map(
    ({ section, ...lists }) =>
      `${section}: ${Object.entries(lists)
        .flatMap(([name, list]) => (list.length > 0 ? [name] : []))
        .join(' ')}`,
  );
}

it.each([
  [
    'what came in and has no section is with the office',
    at.registered,
    '2020-03-12',
    ['局办公室: inHand cameIn moved'],
  ],
  [
    'a section has it from the day it was handed over',
    at.assigned,
    '2020-03-20',
    ['就业促进科: inHand cameIn moved'],
  ],
  ['a week without an event', at.assigned, '2020-03-30', ['就业促进科: inHand']],
  ['stuck after 15 days', at.assigned, '2020-04-15', ['就业促进科: inHand stuck']],
  ['due within a week', at.handling, '2020-06-08', ['就业促进科: inHand stuck coming']],
  ['overdue', at.handling, '2020-06-11', ['就业促进科: inHand stuck overdue']],
  ['sent to everybody', at.answered, '2020-05-15', ['就业促进科: inHand moved answered']],
  ['sent, but one has it not yet', at.delivered, '2020-05-15', ['就业促进科: inHand moved']],
  ['what is answered is not stuck', at.answered, '2020-06-10', ['就业促进科: inHand']],
  ['closed', at.closed, '2020-06-08', ['就业促进科: moved closed']],
  ['over and done with', at.closed, '2020-07-08', []],
  ['withdrawn', at.withdrawn, '2020-04-07', ['就业促进科: moved']],
  [
    'an urge is no progress',
    { ...at.assigned, urges: [{ on: '2020-04-14', way: 'phone', to: '就业促进科' }] },
    '2020-04-15',
    ['就业促进科: inHand stuck'],
  ],
  ['nothing before it existed', at.assigned, '2020-03-07', []],
] as readonly (readonly [string, Proposal, string, readonly string[]])[])(
  '%s',
  (_, record, to, told) => {
    expect(week(record, to)).toEqual(told);
  },
);

test('how long is stuck is for the office to say', () => {
  expect(week(at.assigned, '2020-03-30', 10)).toEqual(['就业促进科: inHand stuck']);
});
