/** How a value that is replaced was quoted. */
export type Quotes = 'single' | 'double';

/** Characters no person can see in an editor, or that a reader or an encoder would change: always escaped. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\0-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;
const escaped = /[\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

const word = /^(?:~|null|y|yes|n|no|on|off|true|false|=|<<)$/i;
/** Everything YAML 1.1 or 1.2 takes for a number: octal, hex, binary, sexagesimal, with _ or exponent. */
const number =
  /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[\da-f_]+|\d[\d_,]*(?:\.[\d_]*)?(?:e[-+]?\d*)?|(?:\d[\d_]*)?\.[\d._]*(?:e[-+]?\d+)?|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?|\.inf)$|^\.nan$/i;
/** A plain date stays plain, it is read as text; a time of day makes it a timestamp for YAML 1.1. */
const timestamp = /^\d{4}-\d\d?-\d\d?(?:t|\s+)\d/i;
const badStart = /^[-?:,[\]{}#&*!|>'"%@`]|^\.\.\./;
const badInside = /:(?=\s|$)|\s#/;
const flowIndicator = /[,[\]{}]/;

function isPlainSafe(text: string): boolean {
  return !(
    text !== text.trim() ||
    text === '' ||
    invisible.test(text) ||
    badStart.test(text) ||
    badInside.test(text) ||
    word.test(text) ||
    number.test(text) ||
    timestamp.test(text)
  );
}

/**
 * One scalar on one line. Plain where every YAML reader, of 1.1 or 1.2, takes it for this very text; quoted otherwise.
 * Booleans and numbers are plain. `flow` is for the inside of brackets; `quotes` are those of the value that is replaced.
 */
export function scalarText(
  value: string | number | boolean | null,
  { flow = false, quotes }: { readonly flow?: boolean; readonly quotes?: Quotes | undefined } = {},
): string {
  if (typeof value !== 'string') return String(value);
  if (quotes === 'single' && !invisible.test(value)) return `'${value.replaceAll("'", "''")}'`;
  if (quotes === undefined && isPlainSafe(value) && !(flow && flowIndicator.test(value))) {
    return value;
  }
  return JSON.stringify(value).replace(escaped, unicodeEscape);
}

const unicodeEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A key. `on`, `no` and `y` are names here: records are read as text, and quotes would only be in the way. */
export function keyText(key: string): string {
  const isName = /^[a-z_][\w-]*$/i.test(key) && !/^(?:null|true|false)$/i.test(key);
  return isName ? key : scalarText(key, { flow: true });
}

/**
 * The header and lines of a literal block for a text of several lines,
 * or undefined where blanks at the ends of lines, tabs or invisible characters make a quoted line the honest form.
 */
export function literal(text: string): readonly [header: string, ...lines: string[]] | undefined {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = body.split('\n');
  const isFaithful =
    text.includes('\n') &&
    !/^\s/.test(body) &&
    lines.every((line) => line === line.trimEnd() && !invisible.test(line)) &&
    body !== '' &&
    !body.endsWith('\n');
  return isFaithful ? [text.endsWith('\n') ? '|' : '|-', ...lines] : undefined;
}
