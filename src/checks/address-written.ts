import type { TextRule } from './rule.ts';

export const HOME =
  /(?:家庭|通讯|通信|居住)?(?:住址|地址)[:：]\s*\S|家住\S{4}|\d+(?:号楼|栋|幢)\s*\d+单元|\d+单元\s*\d+(?:室|号)/;
/** What an item is about may be a place; so may be where people met. */
const ABOUT_A_PLACE = new Set(['title', 'asks', 'place', 'address']);

/** A home address in an item or in the settings: it belongs into people/, which no export shows. */
export const addressWritten: TextRule = {
  code: 'address-written',
  severity: 'warning',
  about: 'words',
  shortest: 4,
  personal: true,
  look(text, { key }) {
    if (ABOUT_A_PLACE.has(key)) return undefined;
    const found = HOME.exec(text)?.[0];
    return found === undefined ? undefined : { found: found.slice(0, 4) };
  },
};
