import { html, type Markup } from '../html/html.ts';

/**
 * Fills that are told apart without colour as well: in grey, on a copier, by people who see no colours. A figure has few series, so six
 * are enough; more begin again.
 */
const fills: readonly (readonly [ground: string, lines: Markup])[] = [
  ['#1f4e79', html``],
  ['#e8eef5', html`<path d="M0 8L8 0M-2 2L2 -2M6 10L10 6" stroke="#1f4e79" stroke-width="1.6"/>`],
  ['#9db7d3', html``],
  [
    '#ffffff',
    html`<circle cx="2" cy="2" r="1.3" fill="#1f4e79"/><circle cx="6" cy="6" r="1.3" fill="#1f4e79"/>`,
  ],
  ['#f4e3c8', html`<path d="M0 2H8M0 6H8" stroke="#8a5300" stroke-width="1.4"/>`],
  ['#ffffff', html``],
];

/** The definitions of the fills that a chart uses; the ids are the chart's own, since several charts share a page. */
export function fillsFor(chart: string, count: number): Markup {
  return html`<defs>${Array.from({ length: Math.min(count, fills.length) }, (_, at) => {
    const [ground, lines] = fills[at] ?? ['#fff', html``];
    return html`<pattern id="${fillId(chart, at)}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${ground}"/>${lines}</pattern>`;
  })}</defs>`;
}

/** What to fill a shape of a series with. */
export const fillOf = (chart: string, series: number): string =>
  `url(#${fillId(chart, series % fills.length)})`;

const fillId = (chart: string, at: number) => `${chart}-fill-${at}`;
