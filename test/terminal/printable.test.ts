import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/terminal/printable.ts';

describe('what a terminal may be shown', () => {
  it.each([
    ['\u001b[31m红\u001b[0m', '␛[31m红␛[0m'],
    ['\u001b]0;title\u0007', '␛]0;title␇'],
    ['\u009b2J', '\\u009b2J'],
    ['甲\t乙', '甲␉乙'],
    ['甲\r乙', '甲␍乙'],
    ['甲\u0000乙\u007f', '甲␀乙␡'],
    ['abc\u202ecba', 'abc\\u202ecba'],
    ['\u2066甲\u2069', '\\u2066甲\\u2069'],
    ['张\u200b三', '张\\u200b三'],
    ['\ufeff张三', '\\ufeff张三'],
    ['甲\u2028乙', '甲\\u2028乙'],
    ['soft\u00adhyphen', 'soft\\u00adhyphen'],
    ['\ud800', '\\ud800'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\u0301甲', '\\u0301甲'],
    ['a\u200db', 'a\\u200db'],
    ['甲\u3164', '甲\\u3164'],
    ['e\u0301\u0301\u0301\u0301\u0301', 'e\u0301\u0301\u0301\u0301\\u0301'],
  ])('%j becomes %s', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each([
    '关于加强“高校毕业生”就业创业服务的建议——以临江市为例',
    '甲\n乙',
    'Café, naïve, e\u0301',
    '𠮷野家 葛\u{e0100}城',
    '👨‍👩‍👧 👍🏽 ☎️ 1️⃣ 🇨🇳',
    'एक हिन्दी',
    '\u3000\u3000段首',
  ])('%j stays as it is', (text) => {
    expect(printable(text)).toBe(text);
  });

  it('takes Windows line ends for line ends', () => {
    expect(printable('甲\r\n乙')).toBe('甲\n乙');
  });

  it('leaves no control, whatever it is given, and does nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b]/u);
        expect(printable(shown)).toBe(shown);
      }),
      { numRuns: 1000 },
    );
  });
});
