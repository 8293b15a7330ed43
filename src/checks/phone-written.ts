import type { TextRule } from './rule.ts';

export const MOBILE = /(?<![\d-])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\d-])/;
export const LANDLINE = /(?<![\d-])(?:\(0\d{2,3}\)|（0\d{2,3}）|0\d{2,3}[- ])\d{7,8}(?![\d-])/;
/** Keys whose purpose is a number to ring. */
const MEANT = /(?:phone|tel|fax)/;

/** A telephone number in an item or in the settings: it belongs into people/, which no export shows. */
export const phoneWritten: TextRule = {
  code: 'phone-written',
  severity: 'warning',
  about: 'words',
  shortest: 11,
  personal: true,
  look(text, { key }) {
    if (MEANT.test(key)) return undefined;
    const found = (MOBILE.exec(text) ?? LANDLINE.exec(text))?.[0];
    return found === undefined ? undefined : { found: `${found.slice(0, 3)}…${found.slice(-2)}` };
  },
};
