import { markdownTable, plain } from '../markdown/table.ts';
import type { Sheet } from './sheet.ts';

/** A working paper in Markdown. */
export function sheetMarkdown({ title, lines, parts, notes }: Sheet): string {
  return paragraphs([
    `# ${plain(title)}`,
    ...lines.map(plain),
    ...parts.flatMap(({ heading, tables }) => [
      ...(heading === undefined ? [] : [`## ${plain(heading)}`]),
      ...tables.flatMap(({ caption, columns, rows }) => [
        ...(caption === undefined ? [] : [`**${plain(caption)}**`]),
        markdownTable(columns, rows).trimEnd(),
      ]),
    ]),
    ...notes.map(plain),
  ]);
}

/** A working paper as bare text, a line a row, to be pasted into a message. */
export function sheetText({ title, lines, parts, notes }: Sheet): string {
  return paragraphs([
    [title, ...lines].join('\n'),
    ...parts.map(({ heading, tables }) =>
      [
        ...(heading === undefined ? [] : [heading]),
        ...tables.flatMap(({ caption, columns, rows }) => [
          ...(caption === undefined ? [] : [caption]),
          ...rows.map(
            (row) =>
              `- ${rowText(
                row,
                columns.map(({ title }) => title),
              )}`,
          ),
        ]),
      ].join('\n'),
    ),
    ...(notes.length > 0 ? [notes.join('\n')] : []),
  ]);
}

/** Numbers need their heading; words speak for themselves. */
function rowText(row: readonly (string | number)[], titles: readonly string[]): string {
  return row
    .map((cell, at) => (typeof cell === 'number' ? `${titles[at]} ${cell}` : cell))
    .filter((cell) => cell !== '')
    .join('  ');
}

const paragraphs = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
