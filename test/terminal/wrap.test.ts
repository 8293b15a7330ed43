import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/terminal/printable.ts';
import { measureFor } from '../../src/terminal/width.ts';
import { wrap } from '../../src/terminal/wrap.ts';
import { unicode } from './arbitrary.ts';

describe('breaking lines', () => {
  it.each<[text: string, width: number, lines: string[]]>([
    ['短', 10, ['短']],
    ['关于加强就业服务的建议', 8, ['关于加强', '就业服务', '的建议']],
    ['关于加强就业服务的建议', 9, ['关于加强', '就业服务', '的建议']],
    ['加强就业，促进创业', 8, ['加强就', '业，促进', '创业']],
    ['就业创业（试行）', 10, ['就业创业', '（试行）']],
    ['他说：“好。”然后', 8, ['他说：', '“好。”然', '后']],
    ['reply to the deputies', 9, ['reply to ', 'the ', 'deputies']],
    ['见 2020-city-npc-012 号', 12, ['见 ', '2020-city-np', 'c-012 号']],
    ['处理abcdef号', 6, ['处理', 'abcdef', '号']],
    ['人才开发科 吴若溪', 14, ['人才开发科 ', '吴若溪']],
    ['人才开发科 关于加强就业', 14, ['人才开发科 ', '关于加强就业']],
    ['，，，，', 4, ['，，', '，，']],
    ['好好', 1, ['好', '好']],
    ['👨‍👩‍👧👨‍👩‍👧', 2, ['👨‍👩‍👧', '👨‍👩‍👧']],
    ['', 5, ['']],
  ])('%s at %i', async (text, width, lines) => {
    expect(wrap(text, width, await measureFor([text]))).toEqual(lines);
  });

  it('loses nothing and keeps within the width', async () => {
    const measure = await measureFor(['é\u0301']);
    const segments = new Intl.Segmenter();
    fc.assert(
      fc.property(unicode, fc.integer({ min: 1, max: 40 }), (any, width) => {
        const text = printable(any).replaceAll('\n', '');
        const lines = wrap(text, width, measure);
        expect(lines.join('')).toBe(text);
        for (const line of lines) {
          const alone = [...segments.segment(line.trimEnd())].length <= 1;
          if (!alone) expect(measure(line.trimEnd())).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 500 },
    );
  });
});
