import { lexer, type Token, type Tokens } from 'marked';
import type { Language } from '../../../messages/index.ts';
import { html, type Markup, type Piece } from '../../html/html.ts';
import { page } from '../../html/page.ts';
import { itemShares } from '../appendices/item-shares.ts';
import type { ReportChart } from '../charts/chart.ts';
import { MARK } from '../file/marks.ts';
import { block, type Manner } from './blocks.ts';
import { sealed } from './seal.ts';

interface Source {
  /** The text of the report's file. */
  readonly text: string;
  readonly charts: readonly ReportChart[];
  readonly language: Language;
}

const itemWidths = itemShares.map((share) => `${share}%`);

/** How the paragraphs of some facts look; the others are plain paragraphs. */
const manners: Readonly<Record<string, Manner>> = {
  date: { paragraph: 'center' },
  signature: { paragraph: 'signed' },
  items: { widths: itemWidths },
};

/** The report as one HTML file, made from its Markdown, so that both say the same; the charts stand before their tables. */
export function reportHtml({ text, charts, language }: Source): string {
  const tokens = lexer(text.replace(/^\uFEFF/, ''));
  const title = tokens.find((token): token is Tokens.Heading => token.type === 'heading')?.text;
  return sealed(
    page({
      language,
      title: title?.replaceAll('\\', '') ?? '',
      body: html`<article class="report">\n${sections(tokens).map((section) => sectionOf(section, charts))}</article>`,
    }),
  );
}

/** What belongs to one heading of the second rank; what stands before the first one belongs together as well. */
function sections(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'heading' && token.depth === 2) found.push([]);
    found.at(-1)?.push(token);
  }
  return found;
}

function sectionOf(tokens: readonly Token[], charts: readonly ReportChart[]): Markup {
  const wide = tokens.some((token) => /^<!-- fact:items\b/.test(token.raw));
  const appended =
    wide || tokens.some((token) => /^<!-- fact:(?:published|class-table|chart)/.test(token.raw));
  let manner: Manner = {};
  let waiting: ReportChart | undefined;
  const body = tokens.map((token): Piece => {
    const [, end, type, id = ''] = MARK.exec(token.raw) ?? [];
    if (type !== undefined) {
      manner = end === '' ? mannerOf(type, id) : {};
      waiting = charts.find((one) => end === '' && type === 'fact' && id === `chart-${one.id}`);
      return undefined;
    }
    const drawn = waiting !== undefined && figure(waiting);
    // The chart stands between its title and its table; where somebody took the title away, before the table.
    if (waiting !== undefined && token.type !== 'paragraph' && token.type !== 'table')
      return block(token, manner);
    waiting = undefined;
    return token.type === 'table' ? [drawn, block(token, manner)] : [block(token, manner), drawn];
  });
  const name = [wide ? 'wide' : '', appended ? 'appendix' : ''].filter(Boolean).join(' ');
  if (!wide) return html`<section class="${name}">\n${body}</section>\n`;
  // What scrolls must be reached by keyboard.
  return html`<section class="${name}" tabindex="0">\n${body}</section>\n`;
}

const figure = (chart: ReportChart): Markup => html`<div class="figure">${chart.draw()}</div>\n`;

const mannerOf = (type: string, id: string): Manner =>
  (type === 'fact'
    ? id.startsWith('chart-')
      ? { paragraph: 'title' }
      : manners[id]
    : undefined) ?? {};
