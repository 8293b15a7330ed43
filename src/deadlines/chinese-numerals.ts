const digits = '〇一二三四五六七八九';

const written =
  /^([〇○零oO一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})([日号])$/;

/** 二〇二五年九月三十日 → 2025年9月30日: what official papers wrote until 2012, and some still do. Other text stays as it is. */
export function plainDate(text: string): string {
  const [, year, month = '', day = '', end = ''] = written.exec(text) ?? [];
  if (year === undefined) return text;
  return `${[...year].map(digitOf).join('')}年${numberOf(month)}月${numberOf(day)}${end}`;
}

/** The circle is written with whatever looks like one. */
const digitOf = (character: string): number => Math.max(0, digits.indexOf(character));

/** 三, 十, 十二, 二十, 三十一, 廿一; not a number where it is none. */
function numberOf(text: string): number {
  const match = /^(?:([一二三]?)十|([廿卅]))?([一二三四五六七八九]?)$/.exec(text);
  if (!match || text === '') return Number.NaN;
  const [, ten, joined, unit = ''] = match;
  const tens =
    joined === '廿'
      ? 2
      : joined === '卅'
        ? 3
        : ten === undefined
          ? 0
          : ten === ''
            ? 1
            : digitOf(ten);
  return 10 * tens + (unit === '' ? 0 : digitOf(unit));
}
