const forms: readonly RegExp[] = [
  /^(?:86)?1[3-9]\d{9}$/u,
  // 0539-8312345, 010-12345678, 0539-12333; with 转 and an extension
  /^(?:86)?0?(?:10|2\d|[3-9]\d{2})(?:\d{7,8}|1\d{4})(?:x\d{1,6})?$/u,
  // A number of the same town, as it is said there.
  /^[2-8]\d{6,7}(?:x\d{1,6})?$/u,
  /^[48]00\d{7}(?:x\d{1,6})?$/u,
  // 香港, 澳门, 台湾
  /^(?:00)?(?:852|853|886)\d{8,9}$/u,
];

/**
 * Whether every number in what is written as a phone can be dialled: mobile or landline, in any width, with spaces, hyphens,
 * brackets, an extension or a name beside it, or several one after the other.
 */
export function isPlausiblePhone(written: string): boolean {
  const numbers = written
    .normalize('NFKC')
    .replace(/\s*(?:转|分机|ext\.?)[:\s]*/giu, 'x')
    .split(/[^\d\sx()+*\-–—]+/u)
    .filter((one) => /\d/u.test(one));
  return numbers.length > 0 && numbers.every(isOneOrSeveral);
}

/** A blank may stand inside a number as well as between two. */
const isOneOrSeveral = (text: string) =>
  canBeDialled(text) || text.trim().split(/\s+/u).every(canBeDialled);

function canBeDialled(text: string): boolean {
  const digits = (part: string) => part.replace(/[\s()+\-–—]/gu, '');
  // 0539-8312345-801
  const [, number, extension] = text.match(/^(.*\d)\s*[-–—]\s*(\d{1,6})\s*$/u) ?? [];
  return [digits(text), `${digits(number ?? '')}x${extension}`].some((one) =>
    forms.some((form) => form.test(one)),
  );
}
