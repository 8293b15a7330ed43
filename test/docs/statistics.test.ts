import { expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/index.ts';
import { baseOf, bases, figureIds } from '../../src/statistics/figure-ids.ts';
import { figuresOf } from '../../src/statistics/figures.ts';
import { measureIds } from '../../src/statistics/measure.ts';
import { summarise } from '../../src/statistics/summarise.ts';
import { in2020 } from '../statistics/records.ts';
import { read, rowsIn, section } from './documents.ts';

const document = read('docs/statistics.md');
const { statistics } = await messagesIn('zh-CN');
const english = (await messagesIn('en')).statistics;
const figures = figuresOf(summarise([], { version: 1, unit: '某局' }, in2020()));

test('the table of figures is that of the program', () => {
  expect(rowsIn(section(document, '## 各项数字 The figures'))).toEqual(
    figureIds.map((id) => {
      const { denominator, unit } = figures.find((one) => one.id === id) ?? {};
      const words = statistics.figures[id];
      return [
        words.name,
        id,
        words.rule,
        denominator === undefined ? '—' : statistics.bases[baseOf[id]],
        statistics.counted(0, unit ?? 'item').slice(2),
        words.also ?? '',
        english.figures[id].name,
      ];
    }),
  );
});

test('the table of measures is that of the program', () => {
  expect(rowsIn(section(document, '## 天数 Measures'))).toEqual(
    measureIds.map((id) => [
      statistics.measures[id].name,
      id,
      statistics.measures[id].rule,
      english.measures[id].name,
    ]),
  );
});

test('every base is the base of something', () => {
  const used = new Set<string>(Object.values(baseOf));
  expect(bases.filter((base) => !used.has(base))).toEqual([]);
});

test('a figure has a name and words of its own, so that it can be asked for by them', () => {
  for (const words of [statistics.figures, english.figures]) {
    const all = Object.values(words).flatMap(({ name, also }) => [
      name,
      ...(also === undefined ? [] : also.split(/[、,]\s*/u)),
    ]);
    expect(all.filter((word, at) => all.indexOf(word) < at)).toEqual([]);
  }
});
