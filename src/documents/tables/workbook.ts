/** A sheet of a workbook, by name and by the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** Cells that were merged into one: rows and columns counted from 1, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** The sheets in the order of their tabs. */
export function sheetsOf(parts: Parts): readonly SheetPart[] {
  const targets = new Map(
    tags(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id') ?? '',
      attribute(tag, 'Target') ?? '',
    ]),
  );
  return tags(textOf(parts, 'xl/workbook.xml'), 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, '(?:\\w+:)?id') ?? '') ?? '';
    return {
      name: attribute(tag, 'name') ?? '',
      path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      hidden: /hidden/i.test(attribute(tag, 'state') ?? ''),
    };
  });
}

export function mergesOf(parts: Parts, { path }: SheetPart): readonly Merge[] {
  return tags(textOf(parts, path), 'mergeCell').flatMap((tag) => {
    const [, left, top, right, bottom] =
      /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attribute(tag, 'ref') ?? '') ?? [];
    if (left === undefined || right === undefined) return [];
    return [
      {
        top: Number(top),
        left: columnNumber(left),
        bottom: Number(bottom),
        right: columnNumber(right),
      },
    ];
  });
}

/** The rows that are not shown, by their numbers. A row without a number follows the one before. */
export function hiddenRowsOf(parts: Parts, { path }: SheetPart): ReadonlySet<number> {
  const hidden = new Set<number>();
  let number = 0;
  for (const [tag] of textOf(parts, path).matchAll(/<(?:\w+:)?row\b[^>]*>/g)) {
    number = Number(attribute(tag, 'r') ?? number + 1);
    if (/^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '')) hidden.add(number);
  }
  return hidden;
}

/** What stands in cells whose formula failed: #N/A, #REF!. By row and column, counted from 1; the library reads them as empty. */
export function errorsOf(
  parts: Parts,
  { path }: SheetPart,
): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
  const cells = textOf(parts, path).matchAll(
    /<(?:\w+:)?c\b(?=[^>]*\bt="e")[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!\/)>(?:(?!<\/(?:\w+:)?c>)[\s\S])*?<(?:\w+:)?v>([^<]*)</g,
  );
  return [...cells].map(([, letters = '', row, text = '']) => ({
    row: Number(row),
    column: columnNumber(letters),
    text: unescaped(text),
  }));
}

/** Excel's own last row. A row beyond it would be filled up to with empty ones. */
const LAST_ROW = 1_048_576;

/** The lowest row and the outermost column that hold something. */
export function extentOf(parts: Parts, { path }: SheetPart): { rows: number; columns: number } {
  const xml = textOf(parts, path);
  let rows = 0;
  let columns = 0;
  for (const [, digits] of xml.matchAll(/<(?:\w+:)?row\b[^>]*?\br="(\d+)"/g)) {
    if (Number(digits) > LAST_ROW) rows = Number(digits);
  }
  for (const [, letters, digits] of xml.matchAll(
    /<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,9})"[^>]*?(?<!\/)>/g,
  )) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters ?? ''));
  }
  return { rows, columns };
}

function textOf(parts: Parts, path: string): string {
  return new TextDecoder().decode(parts[path] ?? new Uint8Array());
}

const tags = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag);

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return value === null ? undefined : unescaped(value[1] ?? value[2] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A is 1, Z is 26, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
