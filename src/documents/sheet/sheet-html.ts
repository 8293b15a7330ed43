import type { Language } from '../../messages/index.ts';
import { html } from '../html/html.ts';
import { page } from '../html/page.ts';
import { table } from '../html/table.ts';
import type { Sheet, SheetTable } from './sheet.ts';

/** A working paper as a document to print. */
export function sheetHtml({ title, lines, parts, notes }: Sheet, language: Language): string {
  return page({
    language,
    title,
    body: html`<h1>${title}</h1>
${lines.map((line) => html`<p class="center">${line}</p>\n`)}${parts.map(
  ({ heading, tables }) => html`<section>
${heading !== undefined && html`<h2>${heading}</h2>\n`}${tables.map((one) => html`${tableOf(one)}\n`)}</section>
`,
)}${notes.map((note) => html`<p class="dim">${note}</p>\n`)}`,
  });
}

function tableOf({ caption, columns, rows }: SheetTable) {
  return table({
    ...(caption === undefined ? {} : { caption }),
    columns: columns.map(({ title, align, wide }) => ({
      title,
      ...(align === undefined ? {} : { align }),
      ...(wide ? { width: '42%' } : { nowrap: true }),
    })),
    rows,
  });
}
