import type { Measured } from './measure.ts';

/** One row for every limit, and one for a figure that has none. */
export interface Row {
  readonly cells: readonly string[];
  readonly broken: boolean;
}

export const HEAD = ['figure', 'cpu', 'against', 'cpu', 'ratio', 'by the clock', 'limit', ''];

/** Judged by processor time; by the clock a busy machine decides. */
export function rowsOf({ figure, against, ...measured }: Measured): readonly Row[] {
  const { usage, yardstick, cpuRatio, wallRatio } = measured;
  const { limit, memory } = figure;
  const slow = limit !== undefined && cpuRatio > limit;
  const time: Row = {
    cells: [
      figure.name,
      `${usage.cpu.toFixed(0)} ms`,
      against.name,
      `${yardstick.cpu.toFixed(0)} ms`,
      cpuRatio.toFixed(2),
      wallRatio.toFixed(2),
      limit === undefined ? '—' : limit.toFixed(2),
      limit === undefined ? '' : slow ? 'too slow' : 'ok',
    ],
    broken: slow,
  };
  if (memory === undefined) return [time];
  const big = usage.memory > memory;
  const [peak, most] = [usage.memory, memory].map((size) => `${size.toFixed(0)} MB`);
  const cells = [`${figure.name}, peak memory`, peak, '', '', '', '', most, big ? 'too big' : 'ok'];
  return [time, { cells: cells.map((cell) => cell ?? ''), broken: big }];
}

/** The rows in columns. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
