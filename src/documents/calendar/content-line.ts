const encoder = new TextEncoder();

/** Octets of a line, its break not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** A content line, folded where it is too long, with its break. A character is never cut in two. */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let length = 0;
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length;
    if (length + size > LONGEST) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return `${folded}\r\n`;
}

/** A text as the value of a property (RFC 5545, 3.3.11). What no calendar can show is left out. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
