import { GAP, type Lane, naturalWidth, type Sheet, textOf, widest } from './sheet.ts';
import type { Cell, Column } from './view.ts';

interface Room {
  readonly least: number;
  readonly natural: number;
}

// Eight Chinese characters a line can still be read; four are a column of confetti.
const LEAST_TEXT = 16;
const LEAST_TITLE = 4;

/**
 * How wide each column of a table becomes: as wide as it likes if there is room; else the shrinking columns give way,
 * then titles wrap. Undefined where even that is too wide: dates and ids are never broken.
 */
export function lanesFor(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  sheet: Sheet,
): Lane[] | undefined {
  const rooms = columns.map((column, at) => {
    const cells = widest(rows.map((row) => naturalWidth(textOf(row[at] ?? ''), sheet)));
    return roomOf(column, cells, naturalWidth(column.title, sheet));
  });
  const widths = rooms.map(({ natural }) => natural);
  const space = sheet.columns - GAP * (columns.length - 1);
  const giving = columns.flatMap(({ shrinks }, at) => (shrinks ? [at] : []));
  shrink(widths, { among: giving, rooms, space });
  shrink(widths, { among: [...columns.keys()], rooms, space });
  if (sum(widths) > space) return undefined;
  return widths.map((width, at) => ({ width, align: columns[at]?.align ?? 'left' }));
}

function roomOf({ shrinks }: Column, cells: number, title: number): Room {
  const natural = Math.max(cells, title);
  const least = shrinks
    ? Math.min(natural, shrinks === true ? LEAST_TEXT : shrinks)
    : Math.max(cells, Math.min(title, LEAST_TITLE));
  return { least, natural };
}

interface Pressure {
  readonly among: readonly number[];
  readonly rooms: readonly Room[];
  readonly space: number;
}

// Column by column, the widest first, so that two shrinking columns end up equally wide.
function shrink(widths: number[], { among, rooms, space }: Pressure): void {
  const width = (at: number) => widths[at] ?? 0;
  for (let excess = sum(widths) - space; excess > 0; excess--) {
    const able = among.filter((at) => width(at) > (rooms[at]?.least ?? 0));
    const [first, ...others] = able;
    if (first === undefined) return;
    const broadest = others.reduce((best, at) => (width(at) > width(best) ? at : best), first);
    widths[broadest] = width(broadest) - 1;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
