/** A table of Markdown, as GitHub, Gitee, Typora and most others read it. Cells are texts; what would be taken for markup is escaped. */
export function markdownTable(
  columns: readonly { readonly title: string; readonly align?: 'right' | undefined }[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return (
    line(columns.map(({ title }) => plain(title))) +
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))) +
    rows.map((row) => line(row.map((cell) => plain(String(cell))))).join('')
  );
}

/** A text of somebody else's within Markdown: shown as it is, on one line. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}
