import type { Sheet, SheetTable } from '../../documents/sheet/sheet.ts';
import type { Block, View } from '../../terminal/view.ts';
import { apart } from '../due/table.ts';

/** A working paper on the screen. */
export function sheetView({ title, lines, parts, notes }: Sheet): View {
  return apart(
    [{ type: 'heading', text: title }, ...lines.map((text): Block => ({ type: 'text', text }))],
    ...parts.flatMap(({ heading, tables }) =>
      tables.map((table, at): readonly Block[] => [
        ...(heading !== undefined && at === 0 ? [{ type: 'heading' as const, text: heading }] : []),
        ...tableBlocks(table),
      ]),
    ),
    notes.map((text): Block => ({ type: 'text', text: { text, tone: 'dim' } })),
  );
}

function tableBlocks({ caption, columns, rows }: SheetTable): readonly Block[] {
  return [
    ...(caption === undefined ? [] : [{ type: 'text' as const, text: caption }]),
    {
      type: 'table',
      columns: columns.map(({ title, align, wide }) => ({
        title,
        ...(align === undefined ? {} : { align }),
        ...(wide ? { shrinks: 20 } : {}),
      })),
      rows: rows.map((row) => row.map(String)),
    },
  ];
}
