import { html, type Markup, type Piece } from '../html/html.ts';
import { drawing, type Titled, WIDTH } from './drawing.ts';
import { TEXT, textWidth } from './text-width.ts';

export interface Line {
  readonly name: string;
  /** One number for each point of the time axis. */
  readonly values: readonly number[];
}

export interface Progress extends Titled {
  /** What stands below the time axis. */
  readonly times: readonly string[];
  readonly lines: readonly Line[];
}

const HEIGHT = 240;
const TOP = 16;
const BOTTOM = 30;

/** Dashes and marks tell the lines apart where colours do not. */
const styles = [
  { colour: '#1f4e79', dash: '', mark: 'circle' },
  { colour: '#8a5300', dash: '7 4', mark: 'square' },
] as const;

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** Steps of 1, 2 or 5 and their tens, so that an axis has at most six marks. */
export function axisStep(most: number): number {
  const rough = Math.max(1, most / 5);
  const ten = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((n) => n * ten).find((step) => step >= rough) ?? 10 * ten;
}

/** Where the points of each line lie: the time axis over the whole width, zero at the bottom. */
export function layout({ times, lines }: Pick<Progress, 'times' | 'lines'>) {
  const most = Math.max(1, ...lines.flatMap(({ values }) => values));
  const step = axisStep(most);
  const top = Math.ceil(most / step) * step;
  // Half of the first time stands left of its point.
  const left = Math.max(textWidth(String(top)) + 10, textWidth(times[0] ?? '') / 2);
  const right = WIDTH - Math.max(40, ...lines.map(({ name }) => textWidth(name) + 48));
  const gap = times.length > 1 ? (right - left) / (times.length - 1) : 0;
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP);
  const points = lines.map(({ values }) =>
    values.map((value, at): Point => ({ x: left + at * gap, y: y(value), value })),
  );
  return { left, right, top, step, gap, y, points };
}

/** Lines over time, each with its name and last value at its end. */
export function progress(chart: Progress): Markup {
  const { times, lines } = chart;
  const placed = layout(chart);
  const { left, right, top, step, gap, y } = placed;
  const marks = Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step);
  // Every label needs its width; where the axis is too dense, only some are told.
  const every = Math.max(1, Math.ceil(Math.max(...times.map(textWidth), 0) / Math.max(1, gap - 6)));
  const ends = apart(placed.points.map((points) => points.at(-1)?.y ?? 0));
  const body: Piece = [
    ...marks.map(
      (value) =>
        html`<line x1="${round(left)}" x2="${round(right)}" y1="${round(y(value))}" y2="${round(y(value))}" stroke="#ccc"/><text x="${round(left - 6)}" y="${round(y(value) + 5)}" text-anchor="end">${value}</text>\n`,
    ),
    ...times.map(
      (time, at) =>
        at % every === 0 &&
        html`<text x="${round(left + at * gap)}" y="${HEIGHT - 8}" text-anchor="middle">${time}</text>\n`,
    ),
    ...lines.map(({ name, values }, at) => {
      const { colour, dash, mark } = styles[at % styles.length] ?? styles[0];
      const points = placed.points[at] ?? [];
      return html`<polyline points="${points.map((point) => `${round(point.x)},${round(point.y)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash}"/>${points.map(
        (point) =>
          mark === 'circle'
            ? html`<circle cx="${round(point.x)}" cy="${round(point.y)}" r="3.5" fill="${colour}"/>`
            : html`<rect x="${round(point.x - 3.5)}" y="${round(point.y - 3.5)}" width="7" height="7" fill="#fff" stroke="${colour}" stroke-width="2"/>`,
      )}<text x="${round(right + 10)}" y="${round((ends[at] ?? 0) + 5)}" fill="${colour}">${name} ${values.at(-1) ?? 0}</text>\n`;
    }),
  ];
  return drawing(chart, HEIGHT, { fills: 0, body });
}

/** Heights of two labels, moved apart where one would lie on the other. */
function apart(heights: readonly number[]): readonly number[] {
  const [first = 0, second] = heights;
  if (second === undefined || Math.abs(first - second) >= TEXT + 2) return heights;
  const middle = (first + second) / 2;
  const half = (TEXT + 2) / 2;
  return first <= second ? [middle - half, middle + half] : [middle + half, middle - half];
}

const round = (n: number) => Math.round(n * 100) / 100;
