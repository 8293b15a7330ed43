import type { Field } from './fields.ts';
import type { Column } from './header.ts';

/** The cells of one row by what they mean. */
export interface Cells {
  /** The text under the first column of a field that is filled; empty where none is. */
  get(field: Field): string;
  /** The texts of all columns of a field. */
  all(field: Field): readonly string[];
  /** Whether the list has such a column at all. */
  has(field: Field): boolean;
  /** The heading over the cell that `get` answers with. */
  headingOf(field: Field): string;
}

export function cellsOf(row: readonly string[], columns: readonly Column[]): Cells {
  const under = (field: Field) => columns.filter((column) => column.field === field);
  const filled = (field: Field) => under(field).find(({ at }) => (row[at] ?? '') !== '');
  return {
    get: (field) => row[filled(field)?.at ?? -1] ?? '',
    all: (field) => under(field).flatMap(({ at }) => row[at] || []),
    has: (field) => under(field).length > 0,
    headingOf: (field) => (filled(field) ?? under(field)[0])?.heading ?? '',
  };
}

/** A cell as one line: a line break inside a Chinese sentence is only where the cell was too narrow. */
export function lineOf(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/(?<=[\p{Script=Latin}\d,.;])\s*[\r\n]+\s*(?=[\p{Script=Latin}\d])/gu, ' ')
    .replace(/\s*[\r\n]+\s*/g, '')
    .replace(/\t/g, ' ')
    .trim();
}
