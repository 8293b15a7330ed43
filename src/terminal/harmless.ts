import { printable } from './printable.ts';
import type { Block, Cell, TaskGroup, View } from './view.ts';

/** The same view with every text made printable: the one gate between what a record holds and the terminal. */
export function harmless(view: View): View {
  return view.map(harmlessBlock);
}

function harmlessBlock(block: Block): Block {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', text: oneLine(block.text) };
    case 'text':
      return { type: 'text', text: changed(block.text, lines) };
    case 'facts':
      return {
        type: 'facts',
        rows: block.rows.map(([label, value]) => [oneLine(label), changed(value, lines)] as const),
      };
    case 'list':
      return { type: 'list', items: block.items.map((item) => changed(item, lines)) };
    case 'commands':
      return {
        type: 'commands',
        rows: block.rows.map(([label, command]) => [oneLine(label), oneLine(command)] as const),
      };
    case 'table':
      return {
        type: 'table',
        columns: block.columns.map((column) => ({ ...column, title: oneLine(column.title) })),
        rows: block.rows.map((row) => row.map((cell) => changed(cell, oneLine))),
      };
    case 'tasks':
      return { type: 'tasks', groups: block.groups.map(harmlessGroup) };
    case 'remedy':
      return {
        ...block,
        clauses: block.clauses.map(({ text, command }) => ({
          text: oneLine(text),
          ...(command !== undefined && { command: oneLine(command) }),
        })),
      };
    case 'excerpt':
      return { ...block, before: oneLine(block.before), after: oneLine(block.after) };
    case 'blank':
      return block;
  }
}

function harmlessGroup({ title, rows }: TaskGroup): TaskGroup {
  return {
    ...(title !== undefined && { title: changed(title, oneLine) }),
    rows: rows.map(({ cells, commands }) => ({
      cells: cells.map((cell) => changed(cell, oneLine)),
      commands: commands.map(oneLine),
    })),
  };
}

function changed(cell: Cell, change: (text: string) => string): Cell {
  return typeof cell === 'string' ? change(cell) : { text: change(cell.text), tone: cell.tone };
}

// YAML's block texts end with a line break that means nothing.
function lines(text: string): string {
  return printable(text).replace(/\n+$/, '');
}

// A record must stay on one line of a table, or grep no longer finds it whole.
function oneLine(text: string): string {
  return lines(text).replaceAll('\n', '↵');
}
