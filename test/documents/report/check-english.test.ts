import { describe, expect, test } from 'vitest';
import { checking } from './checking.ts';

const { both, proposals, aiming, mistakes } = await checking('en');

describe('what somebody wrote in English', () => {
  test.each([
    // A number that is missing.
    ['This year we handled XX items.', ['gap']],
    ['The closing rate was %.', ['gap']],
    ['___ meetings were held.', ['gap']],
    ['We handled items of both bodies.', []],
    // Last year's year.
    ['In 2019 we worked hard on everything.', ['old-year 2020']],
    ['The bureau: the handling of suggestions and proposals in 2019', ['old-year 2020']],
    ['In 2020 we worked hard, more so than in 2019.', []],
    ['In 2021 we shall go on.', []],
    // A sentence that stands twice.
    [
      'The director gave it his own attention. Much was done. The director gave it his own attention.',
      ['repeated 1'],
    ],
    // The wrong kind, number.
    ['We answered every CPPCC suggestion and all proposals of deputies.', ['kind', 'kind']],
    ['Several motions were handled.', ['kind']],
    ['Suggestions of deputies and proposals of the CPPCC were handled.', []],
    ['Suggestion no. 188 went best.', ['item']],
    ['Proposal no. 188 and suggestion no. 12 went best.', []],
    // Parts and wholes.
    ['We looked at 16 items, of which 5 employment matters and 10 pension matters.', ['parts 15']],
    ['We looked at 16 items, of which 6 employment matters and 10 pension matters.', []],
    ['There were 16 proposals of the CPPCC (split 15).', ['parts 15']],
    ['There were 16 proposals of the CPPCC (split 15, role not stated 1).', []],
    ['Of the 59 items, all but 2 that came late were closed, the other 58 in time.', ['rest 57']],
    ['Of the 59 items, all but 2 that came late were closed, the other 57 in time.', []],
    // Percentages.
    ['Solved 14 (66.7%), being solved 6 (28.6%), kept for reference 1 (4.8%).', []],
    ['Solved 14 (66.7%), being solved 6 (30.0%).', ['shares']],
    // Counts and rates that are not the registry's.
    ['We received 8 suggestions of deputies and 16 proposals of the CPPCC.', []],
    [
      'We received 9 suggestions of deputies and 15 proposals of the CPPCC.',
      ['count 8', 'count 16'],
    ],
    ['We handled 23 items.', ['count 24']],
    ['We handled 10 proposals about employment well.', []],
    ['By role: lead 5, split 15, co-handling 3.', []],
    ['By role: lead 12, split 15.', ['count 5']],
    ['The face-to-face rate was 100%, the completion rate 100%.', ['rate 71.4%']],
    ['The satisfaction rate reached 100%.', []],
    ['The satisfaction rate was 95 per cent.', ['rate 88.2%、100%']],
    ['We aim at a face-to-face rate of 100% and a satisfaction rate of 95%.', []],
  ])('%s', (text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  test('a goal that is read as a result', () => {
    expect(mistakes('The face-to-face rate reached 100%.', aiming)).toEqual(['goal 71.4%']);
  });

  test('the other body, in a report of one', () => {
    expect(mistakes('We listened to deputies.', proposals)).toEqual(['kind']);
  });

  test('points of a rate that the two reports do not give', () => {
    const figures = new Map([['face_contact', '18/20']]);
    const last = { figures, now: figures };
    const said = (points: number) =>
      mistakes(`The face-to-face rate fell by ${points} percentage points.`, both, last);
    expect(said(2)).toEqual(['points 90.0% → 71.4%']);
    expect(said(18.6)).toEqual([]);
    expect(
      mistakes('The face-to-face rate was 18.6 points higher than last year.', both, last),
    ).toEqual(['points 90.0% → 71.4%']);
  });
});
