import type { Block, Cell, View } from '../../terminal/view.ts';
import { markdownTable, plain } from '../markdown/table.ts';

/** What a command shows, as Markdown: the first heading is the title. */
export function viewMarkdown(view: View): string {
  const title = view.find(({ type }) => type === 'heading');
  const parts = view
    .map((block) => markdownOf(block, block === title))
    .filter((text) => text !== '');
  return `${parts.join('\n\n')}\n`;
}

function markdownOf(block: Block, isTitle: boolean): string {
  switch (block.type) {
    case 'heading':
      return `${isTitle ? '#' : '##'} ${plain(block.text)}`;
    case 'text':
      return plain(textOf(block.text));
    case 'facts':
      return block.rows
        .map(([label, value]) => `- **${plain(label)}** ${plain(textOf(value))}`)
        .join('\n');
    case 'list':
      return block.items.map((item) => `- ${plain(textOf(item))}`).join('\n');
    case 'table':
      return markdownTable(
        block.columns.map(({ title, align }) => ({
          title,
          ...(align === 'right' && { align }),
        })),
        block.rows.map((row) => row.map(textOf)),
      ).trimEnd();
    default:
      return '';
  }
}

const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text);
