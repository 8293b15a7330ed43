import { html, type Markup, type Piece } from './html.ts';

export interface TableColumn {
  readonly title: string;
  /** `right` for numbers, which then also stand under one another. */
  readonly align?: 'right' | 'center';
  /** A CSS width, as `6em` or `20%`. Without any, the browser shares out. */
  readonly width?: string;
  /** Dates and numbers of documents, which are not to be broken over two lines. */
  readonly nowrap?: boolean;
  /** Each cell of this column names its row. */
  readonly head?: boolean;
}

export interface Table {
  readonly caption?: Piece;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Piece[])[];
}

/** A table with a head that is repeated on every printed page. */
export function table({ caption, columns, rows }: Table): Markup {
  const widths = columns.some(({ width }) => width !== undefined);
  return html`<table>
${caption !== undefined && html`<caption>${caption}</caption>\n`}${
  widths &&
  html`<colgroup>${columns.map(({ width }) => html`<col style="${width !== undefined && `width: ${width}`}">`)}</colgroup>\n`
}<thead><tr>${columns.map((column) => html`<th scope="col" class="${classOf(column)}">${column.title}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${columns.map((column, at) => cell(column, row[at]))}</tr>\n`)}</tbody>
</table>`;
}

function cell(column: TableColumn, content: Piece): Markup {
  return column.head === true
    ? html`<th scope="row" class="${classOf(column)}">${content}</th>`
    : html`<td class="${classOf(column)}">${content}</td>`;
}

const classOf = ({ align, nowrap }: TableColumn): string =>
  [align ?? '', nowrap ? 'nowrap' : ''].filter(Boolean).join(' ');
