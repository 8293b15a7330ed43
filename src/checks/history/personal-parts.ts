import { addressWritten, HOME } from '../address-written.ts';
import { idNumberWritten, NUMBER } from '../id-number-written.ts';
import { LANDLINE, MOBILE, phoneWritten } from '../phone-written.ts';
import type { About } from '../rule.ts';

/** Where a text holds something personal, with the words that only lead to it. */
export interface Part {
  readonly start: number;
  readonly text: string;
  /** A telephone or identity number; an address otherwise. */
  readonly isNumber: boolean;
}

const PERSONAL = new RegExp(
  [MOBILE, LANDLINE, NUMBER, HOME].map(({ source }) => source).join('|'),
  'gu',
);
const LABEL =
  /(?:(?:联系|办公|移动|家庭)?(?:电话|手机|号码)|(?:公民)?身份证(?:号码?)?|请?(?:致电|打电话|打))[:：是为]?\s*$/u;
/** What a place is called, up to the house, and the house itself. */
const STREETS = /(?:[\p{L}\p{N}]{1,4}(?:省|市|区|县|镇|乡|街道|村|路|街|巷|号|园|小区)){1,6}$/u;
const HOUSE =
  /^[^，。；、,;\s！？!?]*(?:省|市|区|县|镇|乡|街道|村|路|街|巷|号|园|小区|楼|栋|幢|室|单元|组|户)/u;

/** No street and no house is described in more letters. */
const NEAR = 40;

/** The personal data of a text, in its order. */
export function personalParts(text: string, about: About): readonly Part[] {
  const parts: Part[] = [];
  let free = 0;
  for (const { 0: found, index } of text.matchAll(PERSONAL)) {
    if (index < free) continue;
    const isNumber = [phoneWritten, idNumberWritten].some(({ look }) => look(found, about));
    if (!isNumber && addressWritten.look(found, about) === undefined) continue;
    const near = text.slice(Math.max(free, index - NEAR), index);
    const [lead = ''] = (isNumber ? LABEL : STREETS).exec(near) ?? [];
    const end = index + found.length;
    const [house = ''] = (isNumber ? null : HOUSE.exec(text.slice(end, end + NEAR))) ?? [];
    free = end + house.length;
    const start = index - lead.length;
    parts.push({ start, text: text.slice(start, free), isNumber });
  }
  return parts;
}
