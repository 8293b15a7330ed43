import type { Language } from '../../messages/index.ts';
import type { Block, Cell, View } from '../../terminal/view.ts';
import { html, type Markup } from '../html/html.ts';
import { page } from '../html/page.ts';
import { table } from '../html/table.ts';

/** What a command shows, as one self-contained page: the first heading is the title. */
export function viewHtml(view: View, language: Language): string {
  const first = view.find(({ type }) => type === 'heading');
  const title = first?.type === 'heading' ? first.text : '';
  const rest = view.filter((block) => block !== first);
  return page({
    language,
    title,
    body: html`<h1>${title}</h1>
${rest.map((block) => html`${markupOf(block)}\n`)}`,
  });
}

function markupOf(block: Block): Markup | undefined {
  switch (block.type) {
    case 'heading':
      return html`<h2>${block.text}</h2>`;
    case 'text':
      return html`<p class="${toneOf(block.text)}">${textOf(block.text)}</p>`;
    case 'facts':
      return html`<table><tbody>${block.rows.map(
        ([label, value]) =>
          html`<tr><th scope="row" class="nowrap">${label}</th><td>${textOf(value)}</td></tr>`,
      )}</tbody></table>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${textOf(item)}</li>`)}</ul>`;
    case 'table':
      return table({
        columns: block.columns.map(({ title, align }, at) => ({
          title,
          ...(align === 'right' && { align }),
          ...(at === 0 && { head: true }),
        })),
        rows: block.rows.map((row) => row.map(textOf)),
      });
    default:
      return undefined;
  }
}

const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text);
const toneOf = (cell: Cell) =>
  typeof cell !== 'string' && (cell.tone === 'dim' || cell.tone === 'late') ? cell.tone : '';
