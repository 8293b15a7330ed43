/**
 * A name of a person in one manner of writing: 张　三, spread to the width of three, is 张三; the dots of 买买提•吐尔逊 are one sign, the
 * middle dot of GB 18030. Blanks stay where they may part the words of a name.
 */
export function evenName(name: string): string {
  const dotted = name
    .normalize('NFC')
    .trim()
    .replaceAll(/\s*[·•‧・･∙⋅]\s*/gu, '·');
  if (/[\p{Script=Latin}·]/u.test(dotted)) return dotted.replaceAll(/\s+/gu, ' ');
  return dotted.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}

/** Whether two names are one, however they are written. */
export const isSameName = (one: string, other: string): boolean =>
  one === other || evenName(one) === evenName(other);
