import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/terminal/printable.ts';
import { isPlain, measureFor } from '../../src/terminal/width.ts';
import { unicode } from './arbitrary.ts';

describe('the width of a text', () => {
  it.each([
    ['abc', 3],
    ['关于建议', 8],
    ['A类12件', 7],
    ['“城区”——养老…·»', 15],
    ['，。：（）', 10],
    ['\u3000', 2],
    ['①②Ⅲ℃№', 5],
    ['𠮷', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['👍', 2],
    ['👨‍👩‍👧', 2],
    ['☎️', 2],
    ['🇨🇳', 2],
    ['葛\u{e0100}', 2],
    ['ｶﾞ', 2],
    ['', 0],
  ])('%s takes %i columns', async (text, width) => {
    expect((await measureFor([text]))(text)).toBe(width);
  });

  it('agrees with string-width on every character it measures without', async () => {
    const measure = await measureFor([]);
    const wrong: string[] = [];
    for (let code = 0; code <= 0x323af; code++) {
      const character = String.fromCodePoint(code);
      if (!isPlain(character)) continue;
      if (measure(character) !== stringWidth(character) || printable(character) !== character) {
        wrong.push(code.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with string-width on any text', async () => {
    const measure = await measureFor(['e\u0301']);
    fc.assert(
      fc.property(unicode, (text) => {
        const shown = printable(text);
        expect(measure(shown)).toBe(stringWidth(shown));
      }),
      { numRuns: 1000 },
    );
  });
});
