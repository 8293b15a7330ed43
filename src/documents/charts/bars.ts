import { html, type Markup } from '../html/html.ts';
import { drawing, legend, type Titled, WIDTH } from './drawing.ts';
import { fillOf } from './swatch.ts';
import { fitted, TEXT, textWidth } from './text-width.ts';

export interface Bars extends Titled {
  /** The parts of every bar. */
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly label: string;
  /** One number for each series, none negative. */
  readonly values: readonly number[];
}

const BAR = 22;
const STEP = 34;
const MOST_LABEL = 240;

/** Where a part of a bar is drawn. */
export interface Segment {
  readonly series: number;
  readonly value: number;
  readonly x: number;
  readonly width: number;
}

/** The lengths in the drawing: every bar on one scale, from the labels to the room for its total. */
export function layout(rows: readonly BarRow[]) {
  const totals = rows.map(({ values }) => values.reduce((sum, n) => sum + n, 0));
  const most = Math.max(1, ...totals);
  const left = Math.min(MOST_LABEL, Math.max(0, ...rows.map(({ label }) => textWidth(label)))) + 10;
  const scale = (WIDTH - left - textWidth(String(most)) - 12) / most;
  const segmentsOf = ({ values }: BarRow): readonly Segment[] => {
    let x = left;
    return values.flatMap((value, series) => {
      const segment = { series, value, x, width: value * scale };
      x += segment.width;
      return value > 0 ? [segment] : [];
    });
  };
  return {
    left,
    scale,
    rows: rows.map((row, at) => ({ row, total: totals[at] ?? 0, segments: segmentsOf(row) })),
  };
}

/** Horizontal bars with their parts. A number stands inside a part where it has room, the total behind each bar. */
export function bars(chart: Bars): Markup {
  const { id, series, rows } = chart;
  const key = legend(id, series);
  const placed = layout(rows);
  const body = placed.rows.map(({ row, total, segments }, at) => {
    const y = key.height + at * STEP;
    const baseline = y + BAR / 2 + TEXT / 2 - 2;
    const end = placed.left + total * placed.scale;
    return html`<text x="${placed.left - 10}" y="${baseline}" text-anchor="end">${fitted(row.label, MOST_LABEL)}</text>
${segments.map((segment) => partOf(segment, { id, y, baseline, single: series.length === 1 }))}<text class="total" x="${round(end + 6)}" y="${baseline}">${total}</text>
`;
  });
  const height = key.height + rows.length * STEP;
  return drawing(chart, height, {
    fills: series.length,
    body: html`${key.markup}<line x1="${placed.left}" x2="${placed.left}" y1="${key.height - 4}" y2="${height - 6}" stroke="#333"/>
${body}`,
  });
}

function partOf(
  { series, value, x, width }: Segment,
  {
    id,
    y,
    baseline,
    single,
  }: {
    readonly id: string;
    readonly y: number;
    readonly baseline: number;
    readonly single: boolean;
  },
): Markup {
  const wide = textWidth(String(value));
  const middle = round(x + width / 2);
  const number =
    !single &&
    width >= wide + 10 &&
    html`${plate(middle, y, wide)}<text x="${middle}" y="${baseline}" text-anchor="middle">${value}</text>`;
  return html`<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${BAR}" fill="${fillOf(id, series)}" stroke="#333" stroke-width="0.8"/>${number}`;
}

/** White ground for a number, which no pattern is to run through. */
const plate = (middle: number, y: number, width: number): Markup =>
  html`<rect x="${round(middle - width / 2 - 3)}" y="${y + 3}" width="${round(width + 6)}" height="${BAR - 6}" rx="3" fill="#fff"/>`;

const round = (n: number) => Math.round(n * 100) / 100;
