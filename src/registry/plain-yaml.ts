/** What a file in the program's own manner says, every scalar as text. */
export interface Plain {
  readonly data: unknown;
  /** Pointers of values without quotation marks that other programs would read as something else than text. */
  readonly bare: readonly string[];
}

type Value = string | Value[] | { [key: string]: Value };

const NEWLINE = 0x0a;
const BLANK = 0x20;
/** What a text without quotation marks must not begin with: all that YAML takes for a sign, and some that nobody begins with. */
const SIGNS = new Set('- ?:,[]{}#&*!|>\'"%@`~=<');
const IN_LIST = /^(?![-?:#&*!|>'"%@`~=<])[^,[\]{}:#]+$/;
const QUOTED = /^"(?:[^"\\]|\\["\\/bfnrt]|\\u(?![dD][89a-fA-F])[0-9a-fA-F]{4})*"$/;
const ITEMS = /"(?:[^"\\]|\\.)*"|[^,"]+/g;

/** YAML ends a key after a thousand letters, and no file of ours is deep. */
const LONGEST_KEY = 100;
const DEEPEST = 40;

/** Thrown inside this file alone: the file is written in another manner. */
class OtherManner extends Error {}

/**
 * Reads the manner in which the program itself writes: keys and values a line each, lists of a dash a line, names in brackets.
 * Ten times as fast as a reader of all YAML. Undefined for whatever else YAML has, and for every mistake: those are for the real reader,
 * which alone may say what is wrong. What it does read, it reads as the real one does; a test holds the two together.
 */
export function plainYaml(source: string, isBare: (text: string) => boolean): Plain | undefined {
  const bare: string[] = [];
  const data = read(source, { bare, isBare });
  return data === undefined ? undefined : { data, bare };
}

/**
 * Where the values of a file in our own manner stand: offsets by JSON pointer, of a section that of the key which opens it.
 * Undefined for a file that `plainYaml` does not read.
 */
export function plainPlaces(source: string): ReadonlyMap<string, number> | undefined {
  const places = new Map<string, number>();
  const data = read(source, { bare: [], isBare: () => false, places });
  return data === undefined ? undefined : places;
}

function read(source: string, noted: Noted): Value | undefined {
  if (isStrange(source)) return undefined;
  try {
    const reader: Reader = { source, start: 0, indent: END, text: '', at: 0, steps: [], ...noted };
    advance(reader);
    reader.places?.set('', reader.at);
    const data = map(reader, 0);
    return reader.indent === END ? data : undefined;
  } catch (error) {
    if (error instanceof OtherManner) return undefined;
    throw error;
  }
}

/** What is written down on the way. */
interface Noted {
  readonly bare: string[];
  readonly isBare: (text: string) => boolean;
  readonly places?: Map<string, number>;
}

interface Reader extends Noted {
  readonly source: string;
  /** Where the line after the present one begins. */
  start: number;
  /** How far the present line is indented; END after the last one. */
  indent: number;
  /** What the present line says. */
  text: string;
  /** Where that begins. */
  at: number;
  /** From the top of the file to where the reader is; a pointer is made of it only where one is wanted. */
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
    if (at === end || source[at] === '#') continue;
    reader.indent = at - begin;
    reader.text = source.slice(at, end);
    reader.at = at;
    return;
  }
  reader.indent = END;
  reader.text = '';
  reader.at = source.length;
}

/** Letters that have no place in YAML or a meaning of their own there, blanks at the end of a line, and marks between documents. */
function isStrange(source: string): boolean {
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code < 0x7f) {
      if (code > 0x2d || code === NEWLINE) continue;
      if (code < BLANK) return true;
      const next = source.charCodeAt(at + 1);
      if (code === BLANK && (at + 1 === source.length || next === NEWLINE)) return true;
      const isFirst = at === 0 || source.charCodeAt(at - 1) === NEWLINE;
      if (code === 0x2d && isFirst && source.startsWith('---', at)) return true;
    } else if (code < 0xa0 || code === 0x2028 || code === 0x2029) return true;
    else if (code >= 0xd800 && code < 0xe000) {
      const next = source.charCodeAt(at + 1);
      if (code >= 0xdc00 || !(next >= 0xdc00 && next < 0xe000)) return true;
      at += 1;
    } else if (code === 0xfeff || code >= 0xfffe) return true;
  }
  return source.startsWith('...') || source.includes('\n...');
}

/** The first key of a map in a list, which stands behind the dash. */
interface Head {
  readonly text: string;
  readonly at: number;
}

function note({ places, steps }: Reader, at: number): void {
  places?.set(`/${steps.join('/')}`, at);
}

function map(reader: Reader, indent: number, head?: Head): Value {
  const { steps } = reader;
  const found: { [key: string]: Value } = {};
  let at = head?.at ?? reader.at;
  let text = head?.text ?? next(reader, indent);
  if (text === undefined) stop();
  while (text !== undefined) {
    const end = keyEnd(text);
    const key = text.slice(0, end);
    if (Object.hasOwn(found, key) || key === '__proto__') stop();
    steps.push(key);
    if (end + 1 === text.length) {
      note(reader, at);
      found[key] = below(reader, indent);
    } else found[key] = scalar(text.slice(end + 2), at + end + 2, reader);
    steps.pop();
    at = reader.at;
    text = next(reader, indent);
  }
  return found;
}

/** Where the key at the beginning of a line ends: letters, digits and `_`, then a colon and a blank or the end. */
function keyEnd(text: string): number {
  const end = text.indexOf(':');
  if (end < 1 || end > LONGEST_KEY) stop();
  const isAlone = end + 1 === text.length || text.charCodeAt(end + 1) === BLANK;
  return isAlone && isKey(text, end) ? end : stop();
}

function isKey(text: string, end: number): boolean {
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at) | 0x20;
    const isLetter = code >= 0x61 && code <= 0x7a;
    const isDigit = text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39;
    if (!isLetter && text[at] !== '_' && (at === 0 || !isDigit)) return false;
  }
  return true;
}

/** The text of the present line if it stands at this depth; nothing where a shallower one ends the part. */
function next(reader: Reader, indent: number): string | undefined {
  if (reader.indent < indent) return undefined;
  const { text } = reader;
  if (reader.indent > indent || text.startsWith('- ')) stop();
  advance(reader);
  return text;
}

/** What hangs below a key: two blanks deeper, a list or a map. */
function below(reader: Reader, indent: number): Value {
  if (reader.indent !== indent + 2 || indent > DEEPEST) return stop();
  return reader.text.startsWith('- ') ? list(reader, indent + 2) : map(reader, indent + 2);
}

function list(reader: Reader, indent: number): Value {
  const found: Value[] = [];
  for (;;) {
    if (reader.indent < indent) return found;
    if (reader.indent > indent || !reader.text.startsWith('- ')) stop();
    const text = reader.text.slice(2);
    const at = reader.at + 2;
    advance(reader);
    if (text === '' || text.startsWith(' ') || text.startsWith('- ')) stop();
    reader.steps.push(found.length);
    if (isEntry(text)) {
      note(reader, at);
      found.push(map(reader, indent + 2, { text, at }));
    } else found.push(scalar(text, at, reader));
    reader.steps.pop();
  }
}

/** Whether an item of a list is a map, whose first key stands behind the dash. */
function isEntry(text: string): boolean {
  const end = text.indexOf(':');
  if (end < 1) return false;
  const isAlone = end + 1 === text.length || text.charCodeAt(end + 1) === BLANK;
  return isAlone && isKey(text, end);
}

function scalar(text: string, at: number, reader: Reader): Value {
  note(reader, at);
  if (text.startsWith('"')) return QUOTED.test(text) ? (JSON.parse(text) as string) : stop();
  if (text.startsWith('[')) return names(text, at, reader);
  const first = text[0];
  if (first === undefined || SIGNS.has(first)) return stop();
  // A colon that ends a key, or a comment.
  if (text.includes(': ') || text.endsWith(':') || text.includes(' #')) return stop();
  return told(text, reader);
}

function names(text: string, at: number, reader: Reader): Value {
  if (!text.endsWith(']')) stop();
  const inside = text.slice(1, -1);
  const found = (inside.match(ITEMS) ?? []).map((item) => item.replaceAll(/^ +| +$/g, ''));
  // Nothing may lie between the items but commas.
  const joined = inside.replaceAll(/ *, */g, ',').replaceAll(/^ +| +$/g, '');
  if (found.length === 0 || found.join(',') !== joined) stop();
  if (reader.places) placeNames(inside, at + 1, reader);
  return found.map((item, index) => {
    if (item.startsWith('"')) return QUOTED.test(item) ? (JSON.parse(item) as string) : stop();
    if (!IN_LIST.test(item)) stop();
    reader.steps.push(index);
    const value = told(item, reader);
    reader.steps.pop();
    return value;
  });
}

function placeNames(inside: string, at: number, reader: Reader): void {
  for (const [index, { 0: item, index: from }] of [...inside.matchAll(ITEMS)].entries()) {
    reader.steps.push(index);
    note(reader, at + from + item.search(/[^ ]/));
    reader.steps.pop();
  }
}

function told(text: string, { steps, bare, isBare }: Reader): string {
  if (isBare(text)) bare.push(`/${steps.join('/')}`);
  return text;
}

function stop(): never {
  throw new OtherManner();
}
