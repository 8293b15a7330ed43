import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bars, layout } from '../../../src/documents/charts/bars.ts';
import { WIDTH } from '../../../src/documents/charts/drawing.ts';
import { axisStep, layout as lay, progress } from '../../../src/documents/charts/steps.ts';
import { fitted, textWidth } from '../../../src/documents/charts/text-width.ts';

const counts = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 6 });
const rows = fc.array(
  fc.record({ label: fc.string({ unit: 'grapheme', maxLength: 60 }), values: counts }),
  { minLength: 1, maxLength: 20 },
);
const named = { id: 'a', title: '标题', description: '说明' };

describe('bars', () => {
  test('are as long as their numbers, side by side, and within the drawing', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { left, scale, rows: placed } = layout(given);
        for (const { row, total, segments } of placed) {
          let x = left;
          for (const segment of segments) {
            expect(segment.x).toBeCloseTo(x, 6);
            expect(segment.width).toBeCloseTo(segment.value * scale, 6);
            x += segment.width;
          }
          expect(segments.reduce((sum, { value }) => sum + value, 0)).toBe(total);
          expect(total).toBe(row.values.reduce((sum, n) => sum + n, 0));
          // The total behind the longest bar still has its place.
          expect(x + 6 + textWidth(String(total))).toBeLessThanOrEqual(WIDTH);
        }
      }),
    );
  });

  test('say what they show, and a label never leaves its room', () => {
    const { markup } = bars({
      ...named,
      series: ['甲'],
      rows: [{ label: '很长的科室名称'.repeat(9), values: [3] }],
    });
    expect(markup).toContain('<title id="a-title">标题</title><desc id="a-desc">说明</desc>');
    const label = /text-anchor="end">([^<]+)</.exec(markup)?.[1] ?? '';
    expect(label).toMatch(/…$/);
    expect(textWidth(label)).toBeLessThanOrEqual(240);
  });

  test('have fills that differ without colour', () => {
    const series = ['甲', '乙', '丙', '丁', '戊'];
    const { markup } = bars({ ...named, series, rows: [{ label: '一', values: [1, 1, 1, 1, 1] }] });
    const patterns = [...markup.matchAll(/<pattern[^>]*>(.*?)<\/pattern>/g)].map(
      ([, inside]) => inside,
    );
    expect(new Set(patterns).size).toBe(5);
    expect(markup).not.toMatch(/<script|href|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
  });

  test('escape a name that looks like markup', () => {
    const { markup } = bars({
      ...named,
      series: ['<b>'],
      rows: [{ label: '<script>', values: [1] }],
    });
    expect(markup).not.toMatch(/<script|<b>/);
  });
});

describe('lines over time', () => {
  test('stay within the drawing, rise with their numbers, and keep their end labels apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20_000), fc.nat(20_000)), { minLength: 2, maxLength: 24 }),
        (pairs) => {
          const times = pairs.map((_, at) => `2020-${at}`);
          const lines = [
            { name: '应答复', values: pairs.map(([a]) => a) },
            { name: '已答复', values: pairs.map(([, b]) => b) },
          ];
          const { points, right, top } = lay({ times, lines });
          for (const { x, y, value } of points.flat()) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(right + 0.001);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(top);
          }
          for (const [one, other] of [points[0] ?? []].flatMap((line) =>
            line.slice(1).map((next, at) => [line[at], next] as const),
          )) {
            expect(Math.sign((other?.value ?? 0) - (one?.value ?? 0))).toBe(
              -Math.sign((other?.y ?? 0) - (one?.y ?? 0)) || 0,
            );
          }
          const ends = [
            ...progress({ ...named, times, lines }).markup.matchAll(
              /<text x="[\d.]+" y="([-\d.]+)" fill/g,
            ),
          ];
          expect(Math.abs(Number(ends[0]?.[1]) - Number(ends[1]?.[1]))).toBeGreaterThanOrEqual(14);
          expect(right + 10 + textWidth(`应答复 ${top}`)).toBeLessThanOrEqual(WIDTH + 60);
        },
      ),
    );
  });

  test.each([
    [0, 1],
    [5, 1],
    [6, 2],
    [24, 5],
    [100, 20],
    [10_000, 2000],
  ])('an axis up to %i is marked in steps of %i', (most, step) => {
    expect(axisStep(most)).toBe(step);
  });
});

test('a text that is too long is cut, never wider than its room', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 20, max: 300 }),
      (text, width) => {
        const cut = fitted(text, width);
        expect(textWidth(cut)).toBeLessThanOrEqual(Math.max(width, textWidth('…')));
        if (textWidth(text) <= width) expect(cut).toBe(text);
      },
    ),
  );
});
