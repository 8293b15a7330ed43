/** Lists of short names, written on one line. */
const inline = new Set(['topics', 'co_units', 'co_sections', 'by', 'with', 'criteria', 'sections']);

type Value = string | number | boolean | Map | readonly Value[];
interface Map {
  readonly [key: string]: Value;
}

/** A registry file in canonical form. `together` are the keys at its head that stand without blank lines between them. */
export function fileText(schema: string, value: object, together: ReadonlySet<string>): string {
  const lines = [`# yaml-language-server: $schema=${schema}`];
  for (const [key, part] of Object.entries(value as Map)) {
    if (!together.has(key)) lines.push('');
    lines.push(...entry(key, part));
  }
  return `${lines.join('\n')}\n`;
}

function entry(key: string, value: Value): readonly string[] {
  if (isList(value)) {
    const short = inline.has(key) && value.every((one) => typeof one === 'string');
    if (short) return [`${key}: [${value.map(scalar).join(', ')}]`];
    return [`${key}:`, ...indented(value.flatMap(listItem))];
  }
  if (typeof value === 'object') return [`${key}:`, ...indented(mapLines(value))];
  return [`${key}: ${scalar(value)}`];
}

function listItem(value: Value): readonly string[] {
  if (typeof value !== 'object' || isList(value)) return [`- ${scalar(value)}`];
  const [first = '', ...rest] = mapLines(value);
  return [`- ${first}`, ...indented(rest)];
}

const mapLines = (map: Map) => Object.entries(map).flatMap(([key, value]) => entry(key, value));
const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** Quoted only where it would else be read as something other than this text. */
function scalar(value: Value): string {
  if (typeof value !== 'string') return String(value);
  const plain =
    !/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$|^(true|false|null|~)$/i.test(value) &&
    !/^[\s\-?:,[\]{}#&*!|>'"%@`]|: | #|[,[\]{}\n]|[\s:]$/.test(value);
  return plain ? value : JSON.stringify(value);
}
