import { isPlain } from './width.ts';

// What may stay is named; whatever else has no shape of its own, or changes the shape of its neighbours, is shown as a sign.
const HIDDEN = String.raw`(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]`;
const PICTURE = String.raw`\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?`;

const KEPT = [
  String.raw`${PICTURE}(?:\u200D${PICTURE})*`,
  String.raw`[0-9#*]\uFE0F?\u20E3`,
  // A variant form of a Han character: personal names need them.
  String.raw`\p{Script=Han}[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  // A letter with its marks; a pile of marks would overwrite the lines around it.
  String.raw`(?!${HIDDEN})[^\p{M}\s](?:(?!\p{Default_Ignorable_Code_Point})\p{M}){1,4}`,
];
const SIGNED = String.raw`${HIDDEN}|\p{M}|\p{Emoji_Modifier}`;

const PATTERN = new RegExp(`${KEPT.join('|')}|(?<signed>${SIGNED})`, 'gu');

/**
 * The text as a terminal may show it: controls, escape sequences, changes of direction and characters of no width
 * become visible (␛, \u202e), so that what is read is what is stored. Line breaks stay.
 */
export function printable(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replaceAll('\r\n', '\n')
    .replace(PATTERN, (match, signed?: string) => (signed === undefined ? match : sign(signed)));
}

function sign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  const hex = code.toString(16);
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
