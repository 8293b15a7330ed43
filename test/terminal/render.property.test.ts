import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/terminal/printable.ts';
import { render } from '../../src/terminal/render.ts';
import type { Cell, Column, View } from '../../src/terminal/view.ts';
import { unicode } from './arbitrary.ts';

const tone = fc.constantFrom('late', 'soon', 'good', 'dim', 'strong');
const cell: fc.Arbitrary<Cell> = fc.oneof(unicode, fc.record({ text: unicode, tone }));
const column: fc.Arbitrary<Column> = fc.record({
  title: unicode,
  align: fc.constantFrom('left', 'right'),
  shrinks: fc.boolean(),
});
const table = fc.integer({ min: 1, max: 4 }).chain((size) =>
  fc.record({
    type: fc.constant('table' as const),
    columns: fc.array(column, { minLength: size, maxLength: size }),
    rows: fc.array(fc.array(cell, { minLength: size, maxLength: size }), { maxLength: 4 }),
  }),
);
/** Commands are never broken, so here they are short enough for any screen. */
const tasks = fc.record({
  type: fc.constant('tasks' as const),
  groups: fc.array(
    fc.record({
      title: cell,
      rows: fc.array(
        fc.record({
          cells: fc.array(cell, { minLength: 4, maxLength: 4 }),
          commands: fc.constant([]),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 3 },
  ),
});
const block = fc.oneof(
  table,
  tasks,
  fc.record({ type: fc.constant('heading' as const), text: unicode }),
  fc.record({ type: fc.constant('text' as const), text: cell }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(cell, { maxLength: 4 }) }),
  fc.record({
    type: fc.constant('facts' as const),
    rows: fc.array(fc.tuple(unicode, cell), { maxLength: 4 }),
  }),
);
const columns = fc.oneof(fc.constant(undefined), fc.integer({ min: 4, max: 130 }));
const view: fc.Arbitrary<View> = fc.array(block, { maxLength: 3 });

const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text);

/** The letters of a text in any order; spaces, rules and breaks are the layout's own. */
function letters(texts: readonly string[]): string {
  const all = texts
    .map(printable)
    .join('')
    .replaceAll(/[\s↵-]/g, '');
  return [...all].sort().join('');
}

describe('any view at any width', () => {
  it('sticks out of the screen nowhere', async () => {
    const segments = new Intl.Segmenter();
    await fc.assert(
      fc.asyncProperty(view, fc.integer({ min: 4, max: 130 }), async (blocks, width) => {
        for (const line of (await render(blocks, { columns: width, colour: false })).split('\n')) {
          const broad = [...segments.segment(line)].some(({ segment }) => stringWidth(segment) > 2);
          if (!broad) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('loses no letter of a table', async () => {
    await fc.assert(
      fc.asyncProperty(table, columns, async (block, width) => {
        const shown = await render([block], { columns: width, colour: false });
        const titles = block.columns.map(({ title }) => title);
        const cells = block.rows.flat().map(textOf);
        // A table too narrow for columns repeats its titles with every row.
        expect([
          letters([...titles, ...cells]),
          letters([...block.rows.flatMap(() => titles), ...cells]),
        ]).toContain(letters([shown]));
      }),
      { numRuns: 300 },
    );
  });

  it('loses no letter of what is to be done', async () => {
    await fc.assert(
      fc.asyncProperty(tasks, columns, async (block, width) => {
        const shown = await render([block], { columns: width, colour: false });
        const texts = block.groups.flatMap(({ title, rows }) => [
          textOf(title),
          ...rows.flatMap(({ cells }) => cells.map(textOf)),
        ]);
        expect(letters([shown])).toBe(letters(texts));
      }),
    );
  });

  it('holds no escape sequence without colour, and no foreign one with it', async () => {
    await fc.assert(
      fc.asyncProperty(view, columns, async (blocks, width) => {
        const plain = await render(blocks, { columns: width, colour: false });
        const coloured = await render(blocks, { columns: width, colour: true });
        expect(plain).not.toContain('\u001b');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
        expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
      }),
    );
  });
});
