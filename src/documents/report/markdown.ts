import type { Content, TableColumn } from './part.ts';

/** What is told, as Markdown with LF line ends and no line end behind. Text is written so that no reader takes a title for markup. */
export function markdownOf(content: readonly Content[]): string {
  return content.map(blockOf).join('\n\n');
}

/** Text in which no character is taken for Markdown, HTML or a marker of ours. */
export function plainInMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(?:#+(?=\s)|[-+](?=\s)|\d+(?=[.)]\s))/, '\\$&')
    .replace(/^\\(\d+)/, '$1\\');
}

function blockOf(content: Content): string {
  switch (content.type) {
    case 'text':
      return plainInMarkdown(content.text);
    case 'list':
      return content.items.map((item) => `- ${plainInMarkdown(item)}`).join('\n');
    case 'table':
      return tableOf(content.columns, content.rows);
  }
}

function tableOf(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plainInMarkdown).join(' | ')} |`;
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  return [
    line(columns.map(({ title }) => title)),
    `| ${rule.join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}
