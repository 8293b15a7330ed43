import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Office } from '../../src/proposal/office.ts';
import { contradictionsIn, mustAddUp, wrongPercentages } from '../../src/statistics/check.ts';
import { roundingOf } from '../../src/statistics/rounding.ts';
import { type Summary, summarise } from '../../src/statistics/summarise.ts';
import { run, words } from '../support/run.ts';
import { days, registries } from './arbitrary.ts';
import { clocksOn } from './audit/duties.ts';
import { in2020 } from './records.ts';
import { seed, office as seedOffice } from './seed.ts';

const office: Office = { version: 1, unit: '某局' };

test('no registry makes the figures contradict one another', () => {
  fc.assert(
    fc.property(registries, days, (kept, asOf) => {
      const summary = summarise(kept, office, { year: 2020, asOf, clocksOf: clocksOn(asOf) });
      expect(contradictionsIn(summary)).toEqual([]);
    }),
  );
});

describe('what real offices printed is found before it is printed', () => {
  const sound = summarise(seed, seedOffice, in2020());
  const { handling, received, classes } = sound;
  const [first, ...others] = handling.answered.denominator;

  const broken: readonly (readonly [string, string, Partial<Summary>])[] = [
    [
      '15 of 16 split, and nothing said of the other one',
      'parts_not_whole',
      { received: { ...received, byRole: { ...received.byRole, unstated: [] } } },
    ],
    [
      'parts that add up to more, unsaid',
      'parts_exceed_whole',
      {
        topics: {
          ...sound.topics,
          parts: [...sound.topics.parts, { value: '又一类', members: sound.topics.whole }],
          overlapping: [],
        },
      },
    ],
    [
      '59 less 2 given as 58',
      'follow_on_wrong',
      {
        handling: {
          ...handling,
          answered: { ...handling.answered, denominator: others, numerator: [] },
        },
      },
    ],
    [
      'results of what we lead counted over what we co-handle too',
      'scope_mixed',
      {
        handling: {
          ...handling,
          closed: { ...handling.closed, denominator: received.received.numerator },
        },
      },
    ],
    [
      'more satisfied than asked',
      'counted_outside_base',
      {
        handling: {
          ...handling,
          contact: {
            ...handling.contact,
            numerator: [...handling.contact.denominator, { id: 'x' }],
          },
        },
      },
    ],
    [
      'left out and counted all the same',
      'both_in_and_out',
      {
        handling: {
          ...handling,
          faceContact: {
            ...handling.faceContact,
            excluded: first === undefined ? [] : [{ ...first, reason: 'not_due' }],
          },
        },
      },
    ],
    [
      'two totals of the same thing',
      'totals_differ',
      { classes: { ...classes, byClass: { ...classes.byClass, whole: [], parts: [] } } },
    ],
  ];

  test.each(broken)('%s: %s', (_, code, change) => {
    const summary = { ...sound, ...change };
    expect(contradictionsIn(summary).map((one) => one.code)).toContain(code);
    expect(() => mustAddUp(summary)).toThrow(code);
  });

  test('and a sound summary passes', () => {
    expect(() => mustAddUp(sound)).not.toThrow();
  });
});

describe('a percentage behind its n/N', () => {
  const plain = roundingOf({});
  test.each([
    ['办复 21/21 100.0%', []],
    ['19/21（90.5%）', []],
    ['19/21（90.4%）', ['90.5%']],
    ['29/34 (85%)', ['85.3%']],
    ['0/0 —', []],
    ['0/0（100.0%）', ['—']],
    ['34/236（14.5%*）', []],
    ['2020/11/10 说', []],
  ])('%s', (text, right) => {
    expect(wrongPercentages(text, plain).map((one) => one.right)).toEqual(right);
  });

  test.each(['zh-CN', 'en'])('is right in every screen of the summary in %s', async (lang) => {
    const cwd = new URL('../..', import.meta.url).pathname;
    const line = `--lang ${lang} --dir examples/linyi-2020 summary --all --year 2020 --as-of 2020-06-20`;
    const { out } = await run(words(line), { cwd, env: { COLUMNS: '200' } });
    expect(out).toMatch(/\d+\/\d+/);
    expect(wrongPercentages(out, plain)).toEqual([]);
  });
});

test('two files of one id are no contradiction of the figures', () => {
  const [one] = seed;
  if (one === undefined) return;
  const open = { ...one, record: { ...one.record, replies: [] } };
  for (const asOf of ['2020-04-01', '2020-12-31']) {
    const summary = summarise([one, open, ...seed], seedOffice, in2020(asOf));
    expect(contradictionsIn(summary)).toEqual([]);
  }
});
