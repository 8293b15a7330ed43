import type { Token, Tokens } from 'marked';
import { html, type Markup, type Piece } from '../../html/html.ts';
import { table } from '../../html/table.ts';
import { isPrompt } from '../file/prompt.ts';
import { inline } from './inline.ts';

/** How a block differs from the usual, by the marks around it. */
export interface Manner {
  /** CSS widths of the columns of a table, where it is the one that they are meant for. */
  readonly widths?: readonly string[] | undefined;
  /** Class of each paragraph. */
  readonly paragraph?: string | undefined;
}

/** One block of Markdown as HTML. Comments leave nothing. */
export function block(token: Token, manner: Manner): Markup {
  switch (token.type) {
    case 'heading':
      return heading(token as Tokens.Heading);
    case 'paragraph':
      return html`<p class="${isPrompt(token.raw) ? 'unfilled' : manner.paragraph}">${inline(token.tokens)}</p>\n`;
    case 'text':
      return html`<p class="${manner.paragraph}">${inline([token])}</p>\n`;
    case 'list':
      return list(token as Tokens.List, manner);
    case 'table':
      return tableOf(token as Tokens.Table, manner);
    case 'blockquote':
      return html`<blockquote>${blocks(token.tokens, manner)}</blockquote>\n`;
    case 'code':
      return html`<pre>${(token as Tokens.Code).text}</pre>\n`;
    case 'hr':
      return html`<hr>\n`;
    case 'html':
      return token.raw.trimStart().startsWith('<!--') ? html`` : html`<p>${token.raw}</p>\n`;
    default:
      return html``;
  }
}

const blocks = (tokens: readonly Token[] = [], manner: Manner): Piece =>
  tokens.map((token) => block(token, manner));

/** Headings keep their order; a template has no place for a name of an element that is not written out. */
function heading({ depth, tokens }: Tokens.Heading): Markup {
  if (depth === 1) return html`<h1>${inline(tokens)}</h1>\n`;
  if (depth === 2) return html`<h2>${inline(tokens)}</h2>\n`;
  return depth === 3 ? html`<h3>${inline(tokens)}</h3>\n` : html`<h4>${inline(tokens)}</h4>\n`;
}

function list({ ordered, start, items }: Tokens.List, manner: Manner): Markup {
  const entries = items.map(({ tokens }) => {
    const [only] = tokens;
    const text = tokens.length === 1 && only?.type === 'text';
    return html`<li>${text ? inline([only]) : blocks(tokens, manner)}</li>\n`;
  });
  return ordered
    ? html`<ol start="${start === '' ? 1 : start}">${entries}</ol>\n`
    : html`<ul>${entries}</ul>\n`;
}

function tableOf({ header, rows }: Tokens.Table, { widths }: Manner): Markup {
  const fits = widths?.length === header.length;
  return table({
    columns: header.map(({ text, align }, at) => ({
      title: text.replaceAll('\\', ''),
      ...(align === 'right' && { align }),
      ...(fits && { width: widths[at] as string }),
      nowrap: holdsDates(rows.map((row) => row[at]?.text ?? '')),
    })),
    rows: rows.map((row) => row.map(({ tokens }) => inline(tokens))),
  });
}

/** Dates are not to be broken over two lines. */
const holdsDates = (cells: readonly string[]): boolean =>
  cells.some((text) => DAY.test(text)) && cells.every((text) => text === '' || DAY.test(text));

const DAY = /^\d{4}-\d{2}-\d{2}$/;
