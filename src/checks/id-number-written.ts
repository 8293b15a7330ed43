import type { TextRule } from './rule.ts';

export const NUMBER = /(?<![\dA-Za-z])\d{6}(?:19|20)\d{9}[\dXx](?![\dA-Za-z])/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const SIGNS = '10X98765432';

/** 公民身份号码 with its check digit (GB 11643): it has no place in an item or in the settings. */
export const idNumberWritten: TextRule = {
  code: 'id-number-written',
  severity: 'error',
  about: 'words',
  shortest: 18,
  personal: true,
  look(text) {
    const number = text.match(NUMBER)?.find(isIdNumber);
    // The report of a gate is read by many: it does not repeat the number.
    return number === undefined
      ? undefined
      : { found: `${number.slice(0, 6)}…${number.slice(-1)}` };
  },
};

function isIdNumber(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return SIGNS[sum % 11] === number.at(-1)?.toUpperCase();
}
