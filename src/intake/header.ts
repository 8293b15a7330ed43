import type { Field } from './fields.ts';
import { fieldOf, plainHeading } from './heading.ts';

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/** One column of a list: where it stands, what is written over it, and what that means. */
export interface Column {
  readonly at: number;
  readonly heading: string;
  /** Absent where nobody knows the heading. */
  readonly field?: Field | 'ignore';
}

/** What the clerk or the registry says about headings the program does not know. */
export type Mapping = ReadonlyMap<string, Field | 'ignore'>;

/** A list with its columns understood. */
export interface Headed {
  readonly columns: readonly Column[];
  /** The number of the row that heads the table. */
  readonly row: number;
  /** What stands above it: the title of the list. */
  readonly above: readonly string[];
  readonly body: readonly Row[];
  /** Columns beyond any heading that hold something beside a title; counted from 0. */
  readonly unheaded: readonly number[];
  /** Columns of which only the first of its meaning is read, and that one only where it is filled. */
  readonly doubled: readonly Column[];
}

const LOOKED_AT = 30;
const FEWEST = 2;

/** Finds the row that heads the table: the one with most headings that are known, a title among them. */
export function headed(rows: readonly Row[], mapping: Mapping): Headed | undefined {
  const candidates = rows
    .slice(0, LOOKED_AT)
    .map((row, at) => ({ at, columns: columnsOf(row, rows[at + 1], mapping) }))
    .filter(({ columns }) => columns.some(({ field }) => field === 'title'))
    .map((one) => ({
      ...one,
      score: one.columns.filter(({ field }) => field !== undefined).length,
    }))
    .filter(({ score }) => score >= FEWEST)
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const best = candidates[0];
  if (best === undefined) return undefined;
  const second = isSecondLine(rows[best.at], rows[best.at + 1], mapping);
  const body = rows.slice(best.at + (second ? 2 : 1));
  const { columns } = best;
  return {
    columns,
    row: rows[best.at]?.number ?? 0,
    above: rows.slice(0, best.at).flatMap(({ cells }) => cells.filter(Boolean)),
    body,
    unheaded: unheadedIn(body, columns),
    doubled: columns.filter(({ field }, at) => isDoubled(field, columns.slice(0, at))),
  };
}

function unheadedIn(body: readonly Row[], columns: readonly Column[]): readonly number[] {
  const known = new Set(columns.map(({ at }) => at));
  const titles = columns.flatMap(({ at, field }) => (field === 'title' ? [at] : []));
  const items = body.filter(({ cells }) => titles.some((at) => (cells[at] ?? '') !== ''));
  const found = items.flatMap(({ cells }) =>
    cells.flatMap((cell, at) => (cell !== '' && !known.has(at) ? [at] : [])),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Fields of which all columns are read, or none. */
const several: ReadonlySet<string> = new Set(['employer', 'post', 'phone', 'ours', 'ignore']);

const isDoubled = (field: Column['field'], before: readonly Column[]) =>
  field !== undefined && !several.has(field) && before.some((one) => one.field === field);

function columnsOf(row: Row, next: Row | undefined, mapping: Mapping): readonly Column[] {
  const second = isSecondLine(row, next, mapping);
  const width = Math.max(row.cells.length, second ? (next?.cells.length ?? 0) : 0);
  return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    const below = second ? next?.cells[at] : undefined;
    const heading = below || row.cells[at] || '';
    if (heading === '') return [];
    const field = meaning(heading, mapping);
    return [{ at, heading: oneLine(heading), ...(field === undefined ? {} : { field }) }];
  });
}

const isKnown = (mapping: Mapping) => (cell: string) =>
  cell !== '' && meaning(cell, mapping) !== undefined;

/** A second line of headings under a merged one, as 姓名 and 电话 under 领衔代表: it holds headings and nothing else. */
function isSecondLine(row: Row | undefined, next: Row | undefined, mapping: Mapping): boolean {
  const filled = (next?.cells ?? []).flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
  if ((row?.cells ?? []).filter(isKnown(mapping)).length < FEWEST) return false;
  const own = filled.filter(({ cell, at }) => cell !== row?.cells[at]);
  return (
    own.length > 0 &&
    filled.every(({ cell }) => meaning(cell, mapping) !== undefined) &&
    own.some(({ at }) => meaning(row?.cells[at] ?? '', mapping) === undefined || !row?.cells[at])
  );
}

const meaning = (heading: string, mapping: Mapping) =>
  mapping.get(plainHeading(heading)) ?? fieldOf(heading);

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
