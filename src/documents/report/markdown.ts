import { markdownTable, plain } from '../markdown/table.ts';
import type { Content } from './part.ts';

/** What is told, as Markdown with LF line ends and no line end behind. Text is written so that no reader takes a title for markup. */
export function markdownOf(content: readonly Content[]): string {
  return content.map(blockOf).join('\n\n');
}

function blockOf(content: Content): string {
  switch (content.type) {
    case 'text':
      return lineInMarkdown(content.text);
    case 'list':
      return content.items.map((item) => `- ${lineInMarkdown(item)}`).join('\n');
    case 'table':
      return markdownTable(content.columns, content.rows).trimEnd();
  }
}

/** One line of text, which no reader takes for the beginning of a list. */
export function lineInMarkdown(text: string): string {
  return plain(text)
    .trim()
    .replace(/^[-+](?=\s)/, '\\$&')
    .replace(/^(\d+)(?=[.)]\s)/, '$1\\');
}
