import { painter } from './colour.ts';
import { excerpt } from './excerpt.ts';
import { facts } from './facts.ts';
import { harmless } from './harmless.ts';
import { GAP, linesOf, type Sheet, textOf, toneOf } from './sheet.ts';
import { table } from './table.ts';
import { tasks } from './tasks.ts';
import type { Block, Cell, Clause, View } from './view.ts';
import { measureFor } from './width.ts';

export interface Screen {
  /** How wide; without it nothing wraps, as when the output is piped and one record must stay one line. */
  readonly columns?: number | undefined;
  readonly colour: boolean;
}

/** Lays a view out as text that ends with a line break. Whatever the view holds, only our own colours escape it. */
export async function render(view: View, { columns, colour }: Screen): Promise<string> {
  const shown = harmless(view);
  const sheet: Sheet = {
    // A terminal of no columns is one that does not know its width.
    columns: columns || Number.POSITIVE_INFINITY,
    measure: await measureFor(shown.flatMap(textsOf)),
    paint: await painter(colour),
  };
  return shown
    .flatMap((block) => draw(block, sheet))
    .map((line) => `${line}\n`)
    .join('');
}

function draw(block: Block, sheet: Sheet): string[] {
  switch (block.type) {
    case 'heading':
      return paragraph({ text: block.text, tone: 'strong' }, sheet);
    case 'text':
      return paragraph(block.text, sheet);
    case 'facts':
      return facts(block.rows, sheet);
    case 'list':
      return block.items.flatMap((item) => listed(item, sheet));
    case 'commands':
      return block.rows.flatMap((row) => command(row, sheet));
    case 'table':
      return table(block.columns, block.rows, sheet);
    case 'tasks':
      return tasks(block.groups, sheet);
    case 'remedy':
      return block.clauses.flatMap((one) => clause(one, sheet));
    case 'excerpt':
      return excerpt(block, sheet);
    case 'blank':
      return [''];
  }
}

function paragraph(cell: Cell, sheet: Sheet): string[] {
  return linesOf(textOf(cell), sheet.columns, sheet).map((line) => sheet.paint(line, toneOf(cell)));
}

function listed(item: Cell, sheet: Sheet): string[] {
  const lines = linesOf(textOf(item), Math.max(1, sheet.columns - GAP), sheet);
  return lines.map(
    (line, at) => (at === 0 ? '- ' : ' '.repeat(GAP)) + sheet.paint(line, toneOf(item)),
  );
}

/** On one line where it fits, else the command on the next, as long as it is: a broken one could not be copied. */
function command([label, line]: readonly [string, string], { columns, measure }: Sheet): string[] {
  const whole = `- ${label}  ${line}`;
  return measure(whole) <= columns ? [whole] : [`- ${label}`, `  ${line}`];
}

function clause({ text, command: line }: Clause, sheet: Sheet): string[] {
  const indent = ' '.repeat(GAP);
  const lines = linesOf(text, Math.max(1, sheet.columns - GAP), sheet).map((one) => indent + one);
  return line === undefined ? lines : [...lines, `${indent}${indent}${line}`];
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'text':
      return [textOf(block.text)];
    case 'facts':
      return block.rows.flatMap(([label, value]) => [label, textOf(value)]);
    case 'list':
      return block.items.map(textOf);
    case 'commands':
      return block.rows.flat();
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat().map(textOf)];
    case 'tasks':
      return block.groups.flatMap(({ title = '', rows }) => [
        textOf(title),
        ...rows.flatMap(({ cells, commands }) => [...cells.map(textOf), ...commands]),
      ]);
    case 'remedy':
      return block.clauses.flatMap(({ text, command = '' }) => [text, command]);
    case 'excerpt':
      return [block.before, block.after];
    case 'blank':
      return [];
  }
}
