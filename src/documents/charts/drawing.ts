import { html, type Markup, type Piece } from '../html/html.ts';
import { fillOf, fillsFor } from './swatch.ts';
import { TEXT, textWidth } from './text-width.ts';

/** What every chart is called, and what somebody hears of it who does not see it. */
export interface Titled {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** The width of every drawing; a page scales it. */
export const WIDTH = 720;

/** A picture in SVG with its names for screen readers. It scales with the page and loads nothing. */
export function drawing(
  { id, title, description }: Titled,
  height: number,
  { fills, body }: { readonly fills: number; readonly body: Piece },
): Markup {
  return html`<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" xmlns="http://www.w3.org/2000/svg" font-size="${TEXT}">
<title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>
${fillsFor(id, fills)}
${body}
</svg>`;
}

export interface Legend {
  readonly height: number;
  readonly markup: readonly Markup[];
}

/** The series with their fills, in as many rows as they need. */
export function legend(chart: string, series: readonly string[]): Legend {
  let x = 0;
  let y = 0;
  const markup = series.map((name, at) => {
    const width = 22 + textWidth(name) + 18;
    if (x > 0 && x + width > WIDTH) {
      x = 0;
      y += TEXT + 8;
    }
    const entry = html`<rect x="${x}" y="${y + 1}" width="16" height="${TEXT}" fill="${fillOf(chart, at)}" stroke="#333"/><text x="${x + 22}" y="${y + TEXT - 1}">${name}</text>`;
    x += width;
    return entry;
  });
  return { height: y + TEXT + 14, markup };
}
