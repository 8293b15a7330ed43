import type { Paint } from './colour.ts';
import type { Cell, Tone } from './view.ts';
import type { Measure } from './width.ts';
import { wrap } from './wrap.ts';

/** Where and how things are drawn: as wide as the terminal, or without end when nobody looks at a screen. */
export interface Sheet {
  readonly columns: number;
  readonly measure: Measure;
  readonly paint: Paint;
}

export interface Lane {
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** What stands between two columns. */
export const GAP = 2;

/** Sets cells side by side, each wrapped within its lane. */
export function sideBySide(cells: readonly Cell[], lanes: readonly Lane[], sheet: Sheet): string[] {
  const columns = lanes.map(({ width }, at) => linesOf(textOf(cells[at] ?? ''), width, sheet));
  const height = widest(columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    lanes
      .map((lane, at) => {
        const text = columns[at]?.[line] ?? '';
        const painted = sheet.paint(text, toneOf(cells[at] ?? ''));
        const last = at === lanes.length - 1;
        if (last && lane.align !== 'right') return painted;
        const space = ' '.repeat(Math.max(0, lane.width - sheet.measure(text)));
        return lane.align === 'right' ? space + painted : painted + space;
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** The lines of a text, its own and those the width asks for, without the spaces at their ends. */
export function linesOf(text: string, width: number, sheet: Sheet): string[] {
  return text
    .split('\n')
    .flatMap((line) => wrap(line, width, sheet.measure))
    .map((line) => line.trimEnd());
}

/** How wide a text would like to be. */
export function naturalWidth(text: string, sheet: Sheet): number {
  return widest(text.split('\n').map((line) => sheet.measure(line.trimEnd())));
}

/** The largest; Math.max would overflow the stack on a long list. */
export function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

export function toneOf(cell: Cell): Tone | undefined {
  return typeof cell === 'string' ? undefined : cell.tone;
}
