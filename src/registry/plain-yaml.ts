/** A value that stands without quotation marks, by what holds it. */
export type Bare = readonly [owner: object, key: string | number];

/** What a file in the program's own manner says, every scalar as text. */
export interface Plain {
  readonly data: unknown;
  /** Values without quotation marks that other programs would read as something else than text. */
  readonly bare: readonly Bare[];
}

type Value = string | Value[] | { [key: string]: Value };

const BLANK = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;
const UNDERSCORE = 0x5f;
const DELETE = 0x7f;

/** Answers whether a letter is one of these signs, all of them ASCII. */
function oneOf(signs: string): (code: number) => boolean {
  const table = new Uint8Array(DELETE);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return (code) => table[code] === 1;
}

/** What a text without quotation marks must not begin with: all that YAML takes for a sign, and some that nobody begins with. */
const isSign = oneOf('- ?:,[]{}#&*!|>\'"%@`~=<');
/** What ends a name in brackets, or may not stand in one. */
const endsName = oneOf('"[]{}:#');
const QUOTED = /^"(?:[^"\\]|\\["\\/bfnrt]|\\u(?![dD][89a-fA-F])[0-9a-fA-F]{4})*"$/;

// Left out are also the letters that nobody sees or that stand for lost ones (锟 U+951F among them), for `oddCharacters` to tell.
const STRANGE =
  /[^\n -~\xa0-\u200a\u2010-\u2027\u202f-\u2065\u206a-\u951e\u9520-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}]| (?:\n|$)|(?:^|\n)(?:---|\.\.\.)/u;
const STRANGE_HALF =
  /[^\n -~\xa0-\u200a\u2010-\u2027\u202f-\u2065\u206a-\u951e\u9520-\ud7ff\ue000-\ufefe\uff00-\ufffc]| (?:\n|$)|(?:^|\n)(?:---|\.\.\.)/;

/** YAML ends a key after a thousand letters, and no file of ours is deep. */
const LONGEST_KEY = 100;
const DEEPEST = 40;

/** Thrown inside this file alone: the file is written in another manner. */
class OtherManner extends Error {}

/**
 * Reads the manner in which the program itself writes: keys and values a line each, lists of a dash a line, names in brackets.
 * Many times as fast as a reader of all YAML: it makes no text but what the file says, and looks at every letter once or twice.
 * Undefined for whatever else YAML has, and for every mistake: those are for the real reader, which alone may say what is wrong.
 * What it does read, it reads as the real one does; a test holds the two together.
 */
export function plainYaml(source: string, isBare: (text: string) => boolean): Plain | undefined {
  const bare: Bare[] = [];
  const data = read(source, { bare, isBare });
  return data === undefined ? undefined : { data, bare };
}

/**
 * Where the values of a file in our own manner stand: offsets by JSON pointer, of a section that of the key which opens it. With `sections`
 * only of what is in these. Undefined for a file that `plainYaml` does not read.
 */
export function plainPlaces(
  source: string,
  sections?: ReadonlySet<string>,
): ReadonlyMap<string, number> | undefined {
  const places = new Map<string, number>();
  const data = read(source, { bare: [], isBare: () => false, places, sections });
  return data === undefined ? undefined : places;
}

function read(source: string, noted: Noted): Value | undefined {
  if (isStrange(source)) return undefined;
  try {
    const reader: Reader = { source, start: 0, indent: END, at: 0, end: 0, steps: [], ...noted };
    advance(reader);
    reader.places?.set('', reader.at);
    const data = reader.indent === 0 ? map(reader, 0) : undefined;
    return reader.indent === END ? data : undefined;
  } catch (error) {
    if (error instanceof OtherManner) return undefined;
    throw error;
  }
}

/** What is written down on the way. */
interface Noted {
  readonly bare: Bare[];
  readonly isBare: (text: string) => boolean;
  readonly places?: Map<string, number>;
  readonly sections?: ReadonlySet<string> | undefined;
}

interface Reader extends Noted {
  readonly source: string;
  /** Where the line after the present one begins. */
  start: number;
  /** How far what is read next is indented; END after the last line. */
  indent: number;
  /** Where it begins, and where its line ends. */
  at: number;
  end: number;
  /** From the top of the file to where the reader is, where places are wanted. */
  readonly steps: (string | number)[];
}

const END = -1;

/** On to the next line that says something. Blanks alone indent; a wide blank is a letter. */
function advance(reader: Reader): void {
  const { source } = reader;
  while (reader.start < source.length) {
    const begin = reader.start;
    const found = source.indexOf('\n', begin);
    const end = found === -1 ? source.length : found;
    reader.start = end + 1;
    let at = begin;
    while (at < end && source.charCodeAt(at) === BLANK) at += 1;
    if (at === end || source.charCodeAt(at) === HASH) continue;
    reader.indent = at - begin;
    reader.at = at;
    reader.end = end;
    return;
  }
  reader.indent = END;
  reader.at = source.length;
  reader.end = source.length;
}

/** Letters that have no place in YAML or a meaning of their own there, blanks at the end of a line, and marks between documents. */
function isStrange(source: string): boolean {
  // Letters of two halves are rare, and reading whole letters takes its time.
  return STRANGE_HALF.test(source) && STRANGE.test(source);
}

/** Writes down where what is read next stands, under the steps that lead to it. */
function note({ places, sections, steps }: Reader, at: number): void {
  if (places === undefined || sections?.has(String(steps[0])) === false) return;
  places.set(`/${steps.join('/')}`, at);
}

function enter(reader: Reader, step: string | number): void {
  if (reader.places) reader.steps.push(step);
}

function leave(reader: Reader): void {
  if (reader.places) reader.steps.pop();
}

/** A map whose first key is what is read next. */
function map(reader: Reader, indent: number): Value {
  const { source } = reader;
  const found: { [key: string]: Value } = {};
  while (isAtDepth(reader, indent)) {
    const { at, end } = reader;
    const colon = keyEnd(reader);
    if (colon === -1) stop();
    const key = source.slice(at, colon);
    if (Object.hasOwn(found, key) || key === '__proto__') stop();
    enter(reader, key);
    if (colon + 1 === end) {
      note(reader, at);
      advance(reader);
      found[key] = below(reader, indent);
    } else {
      const value = scalar(reader, colon + 2);
      if (typeof value === 'string' && isBareText(reader, colon + 2, value))
        reader.bare.push([found, key]);
      found[key] = value;
      advance(reader);
    }
    leave(reader);
  }
  return found;
}

/** Whether what is read next belongs to a part of this depth: a shallower line ends the part, and a deeper one is in another manner. */
function isAtDepth(reader: Reader, indent: number): boolean {
  if (reader.indent > indent) stop();
  return reader.indent === indent;
}

/** Where the key ends that is read next: letters, digits and `_`, then a colon and a blank or the end of the line; else -1. */
function keyEnd({ source, at, end }: Reader): number {
  let colon = at;
  while (colon < end && isKeyLetter(source.charCodeAt(colon), colon === at)) colon += 1;
  if (colon === at || colon - at > LONGEST_KEY || source.charCodeAt(colon) !== COLON) return -1;
  return colon + 1 === end || source.charCodeAt(colon + 1) === BLANK ? colon : -1;
}

function isKeyLetter(code: number, isFirst: boolean): boolean {
  const small = code | 0x20;
  if ((small >= 0x61 && small <= 0x7a) || code === UNDERSCORE) return true;
  return !isFirst && code >= 0x30 && code <= 0x39;
}

/** What hangs below a key: two blanks deeper, a list or a map. */
function below(reader: Reader, indent: number): Value {
  if (reader.indent !== indent + 2 || indent > DEEPEST) return stop();
  return isEntry(reader) ? list(reader, indent + 2) : map(reader, indent + 2);
}

/** Whether a dash and a blank begin what is read next. */
function isEntry({ source, at }: Reader): boolean {
  return source.charCodeAt(at) === DASH && source.charCodeAt(at + 1) === BLANK;
}

function list(reader: Reader, indent: number): Value {
  const found: Value[] = [];
  while (isAtDepth(reader, indent)) {
    if (!isEntry(reader)) stop();
    reader.at += 2;
    enter(reader, found.length);
    if (keyEnd(reader) !== -1) {
      note(reader, reader.at);
      // The first key stands behind the dash, as deep as the others below it.
      reader.indent += 2;
      found.push(map(reader, indent + 2));
    } else {
      const { at } = reader;
      const value = scalar(reader, at);
      if (typeof value === 'string' && isBareText(reader, at, value))
        reader.bare.push([found, found.length]);
      found.push(value);
      advance(reader);
    }
    leave(reader);
  }
  return found;
}

/** A value from here to the end of the line. */
function scalar(reader: Reader, from: number): Value {
  const { source, end } = reader;
  note(reader, from);
  const first = source.charCodeAt(from);
  if (first === QUOTE) return quoted(source, from, end);
  if (first === OPEN) return names(reader, from);
  if (isSign(first)) return stop();
  for (let at = from; at < end; at += 1) {
    const code = source.charCodeAt(at);
    // A colon that ends a key, or a comment.
    if (code === COLON && (at + 1 === end || source.charCodeAt(at + 1) === BLANK)) return stop();
    if (code === HASH && source.charCodeAt(at - 1) === BLANK) return stop();
  }
  return source.slice(from, end);
}

/** A text in quotation marks that fills the place from here to there. */
function quoted(source: string, from: number, to: number): string {
  let at = from + 1;
  while (at < to && source.charCodeAt(at) !== QUOTE && source.charCodeAt(at) !== BACKSLASH) at += 1;
  if (at === to - 1 && source.charCodeAt(at) === QUOTE) return source.slice(from + 1, at);
  const text = source.slice(from, to);
  return QUOTED.test(text) ? (JSON.parse(text) as string) : stop();
}

/** Names in brackets, with nothing between them but commas and blanks. */
function names(reader: Reader, from: number): Value {
  const { source } = reader;
  const last = reader.end - 1;
  if (source.charCodeAt(last) !== CLOSE) stop();
  const found: string[] = [];
  for (let at = from; at < last; ) {
    at = pastBlanks(source, at + 1, last);
    const to = nameEnd(source, at, last);
    enter(reader, found.length);
    note(reader, at);
    leave(reader);
    const name =
      source.charCodeAt(at) === QUOTE ? quoted(source, at, to) : bareName(source, at, to);
    if (isBareText(reader, at, name)) reader.bare.push([found, found.length]);
    found.push(name);
    at = pastBlanks(source, to, last);
    if (at < last && source.charCodeAt(at) !== COMMA) stop();
  }
  return found;
}

function pastBlanks(source: string, from: number, last: number): number {
  let at = from;
  while (at < last && source.charCodeAt(at) === BLANK) at += 1;
  return at;
}

/** Where a name in brackets ends: behind its quotation mark, or before the comma or the bracket. */
function nameEnd(source: string, from: number, last: number): number {
  let at = from;
  if (source.charCodeAt(from) === QUOTE) {
    for (at += 1; at < last && source.charCodeAt(at) !== QUOTE; at += 1)
      if (source.charCodeAt(at) === BACKSLASH) at += 1;
    return Math.min(at + 1, last);
  }
  while (at < last && source.charCodeAt(at) !== COMMA) at += 1;
  return at;
}

function bareName(source: string, from: number, to: number): string {
  let end = to;
  while (end > from && source.charCodeAt(end - 1) === BLANK) end -= 1;
  if (end === from || isSign(source.charCodeAt(from))) return stop();
  for (let at = from; at < end; at += 1) if (endsName(source.charCodeAt(at))) return stop();
  return source.slice(from, end);
}

/** Whether a text that was read from here stands without quotation marks and would be read as something else by other programs. */
function isBareText({ source, isBare }: Reader, from: number, text: string): boolean {
  return source.charCodeAt(from) !== QUOTE && isBare(text);
}

function stop(): never {
  throw new OtherManner();
}
