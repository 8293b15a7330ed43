import { lanesFor } from './lanes.ts';
import { linesOf, type Sheet, sideBySide, textOf, toneOf } from './sheet.ts';
import type { Cell, TaskGroup, TaskRow } from './view.ts';

const MARK = '- ';
const INDENT = ' '.repeat(MARK.length);

/**
 * Groups of things to do, an empty line between them. The cells of all rows stand in the same columns; where the terminal is too
 * narrow for that, one behind the other. A command stands on its own line, as long as it is: a broken one could not be copied.
 */
export function tasks(groups: readonly TaskGroup[], sheet: Sheet): string[] {
  const rows = groups.flatMap((group) => group.rows);
  const most = rows.reduce((count, { cells }) => Math.max(count, cells.length), 0);
  const columns = Array.from({ length: most }, (_, at) => ({
    title: '',
    // How near and by when never break; what it is and which item do.
    shrinks: at < 2 ? false : 14,
  }));
  const inner = { ...sheet, columns: sheet.columns - MARK.length };
  const lanes = lanesFor(
    columns,
    rows.map(({ cells }) => cells),
    inner,
  );
  const draw = ({ cells, commands }: TaskRow): string[] => [
    ...marked(lanes === undefined ? inOneLine(cells, inner) : sideBySide(cells, lanes, inner)),
    ...commands.map((command) => `${INDENT}${INDENT}${command}`),
  ];
  return groups.flatMap(({ title, rows: own }, at) => [
    ...(at === 0 ? [] : ['']),
    ...(title === undefined ? [] : heading(title, sheet)),
    ...own.flatMap(draw),
  ]);
}

function heading(title: Cell, sheet: Sheet): string[] {
  return linesOf(textOf(title), sheet.columns, sheet).map((line) =>
    sheet.paint(line, toneOf(title) ?? 'strong'),
  );
}

function inOneLine(cells: readonly Cell[], sheet: Sheet): string[] {
  const line = cells.map(textOf).filter((text) => text !== '');
  return linesOf(line.join('  '), Math.max(1, sheet.columns), sheet);
}

function marked(lines: readonly string[]): string[] {
  return lines.map((line, at) => (at === 0 ? MARK : INDENT) + line);
}
