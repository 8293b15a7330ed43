import { Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import type { Tokens } from 'marked';
import { runs } from './inline.ts';

interface Room {
  /** Of the whole table, in twips. */
  readonly width: number;
  /** Shares of the columns in it; equal where absent. */
  readonly shares?: readonly number[] | undefined;
  /** Half points. */
  readonly size: number;
}

/** A table whose columns have widths: without them WPS makes every column as wide as its longest word. */
export function tableOf({ header, rows }: Tokens.Table, { width, shares, size }: Room): Table {
  const fits = shares?.length === header.length ? shares : sharesFor({ header, rows });
  const total = fits.reduce((sum, share) => sum + share, 0);
  const widths = fits.map((share) => Math.floor((width * share) / total));
  const cell = ({ tokens }: Tokens.TableCell, at: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: 'dxa' },
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      children: [
        new Paragraph({
          spacing: { line: size * 13, lineRule: 'atLeast' },
          alignment: header[at]?.align === 'right' ? 'right' : 'left',
          children: runs(tokens, { size, bold }),
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: 'dxa' },
    columnWidths: [...widths],
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((one, at) => cell(one, at, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((one, at) => cell(one, at, false)) }),
      ),
    ],
  });
}

/** By the longest text of each column, within bounds: a long meaning does not starve the numbers. */
function sharesFor({ header, rows }: Pick<Tokens.Table, 'header' | 'rows'>): readonly number[] {
  return header.map(({ text }, at) => {
    const longest = Math.max(text.length, ...rows.map((row) => row[at]?.text.length ?? 0));
    return Math.min(24, Math.max(5, longest));
  });
}
