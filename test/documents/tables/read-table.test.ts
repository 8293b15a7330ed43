import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, unguarded } from '../../../src/documents/tables/guard.ts';
import { readTable } from '../../../src/documents/tables/read-table.ts';
import { writeCsv } from '../../../src/documents/tables/write-csv.ts';
import { writeXlsx } from '../../../src/documents/tables/write-xlsx.ts';
import { sheetData, workbook } from './workbook.ts';

const bytesOf = (text: string) => Buffer.from(text, 'utf8');
const cellsOf = async (bytes: Uint8Array, name = '名单.csv') =>
  (await readTable({ name, bytes })).rows.map(({ cells }) => cells);

const list = '序号,标题\r\n1,关于㐂镕的建议\r\n';
const table = [
  ['序号', '标题'],
  ['1', '关于㐂镕的建议'],
];

/** GB18030 of the list above, with a four-byte character in it; Node can read that encoding and not write it. */
const gb18030 = Buffer.from(
  'd0f2bac52cb1eacce20d0a312cb9d8d3da8139ef31e946b5c4bda8d2e90d0a',
  'hex',
);

describe('text in every usual encoding', () => {
  const utf16 = Buffer.from(list, 'utf16le');
  const mark = (bytes: readonly number[], text: Uint8Array) =>
    Buffer.concat([Buffer.from(bytes), text]);
  test.each([
    ['UTF-8', bytesOf(list)],
    ['UTF-8 with its mark', bytesOf(`\uFEFF${list}`)],
    ['UTF-16 LE', utf16],
    ['UTF-16 LE with its mark', mark([0xff, 0xfe], utf16)],
    ['UTF-16 BE', Buffer.from(utf16).swap16()],
    ['GB18030, four-byte characters too', gb18030],
    ['UTF-16 BE with its mark', mark([0xfe, 0xff], Buffer.from(utf16).swap16())],
  ])('%s', async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(table);
  });
});

test.each([
  [
    ',',
    '1,"甲,乙"\n2,丙',
    [
      ['1', '甲,乙'],
      ['2', '丙'],
    ],
  ],
  [
    'tab',
    '1\t甲\n2\t乙,丙',
    [
      ['1', '甲'],
      ['2', '乙,丙'],
    ],
  ],
  [
    ';',
    '1;甲\n2;乙,丙',
    [
      ['1', '甲'],
      ['2', '乙,丙'],
    ],
  ],
  ['quoted line breaks', '1,"甲\r\n乙"\r\n\r\n2,丙', [['1', '甲\r\n乙'], [''], ['2', '丙']]],
  [
    'a quote in the middle',
    '1,5"管道\n2,乙',
    [
      ['1', '5"管道'],
      ['2', '乙'],
    ],
  ],
  ['rows of different length', '题\n1,甲\n2,乙,丙', [['题'], ['1', '甲'], ['2', '乙', '丙']]],
  [
    'CR alone',
    '1,甲\r2,乙',
    [
      ['1', '甲'],
      ['2', '乙'],
    ],
  ],
] as const)('parted by %s', async (_, text, rows) => {
  expect(await cellsOf(bytesOf(text))).toEqual(rows);
});

describe('workbooks', () => {
  test('give days as days and numbers as they are written', async () => {
    const bytes = await writeXlsx(
      '台账',
      [
        { title: '编号', width: 8, holds: 'text' },
        { title: '日期', width: 12, holds: 'date' },
        { title: '次数', width: 8, holds: 'count' },
      ],
      [
        ['012', '2020-03-10', 3],
        ['=1+1', '', 13900000000],
        ['', '', ''],
      ],
    );
    const read = await readTable({ name: '名单.xlsx', bytes });
    expect(read).toMatchObject({ sheet: '台账', otherSheets: [] });
    expect(read.rows.map(({ cells }) => cells)).toEqual([
      ['编号', '日期', '次数'],
      ['012', '2020-03-10', '3'],
      ['=1+1', '', '13900000000'],
    ]);
  });

  test('hidden sheets are passed over, others are named, one may be asked for', async () => {
    const bytes = workbook(
      {
        旧: sheetData([
          ['旧', '表'],
          ['x', 'y'],
        ]),
        '建议 &amp; 提案': sheetData([['标题'], ['关于甲']]),
        附: sheetData([['标题'], ['关于乙']]),
        空: '<sheetData/>',
      },
      ['旧'],
    );
    const first = await readTable({ name: 'a.xlsx', bytes });
    expect(first).toMatchObject({ sheet: '建议 & 提案', otherSheets: ['附'] });
    expect(first.rows.at(-1)?.cells).toEqual(['关于甲']);
    const other = await readTable({ name: 'a.xlsx', bytes }, { sheet: '附' });
    expect(other.rows.at(-1)?.cells).toEqual(['关于乙']);
    await expect(readTable({ name: 'a.xlsx', bytes }, { sheet: '无' })).rejects.toMatchObject({
      code: 'no-such-sheet',
    });
  });

  test('a cell merged downwards counts for every row it covers', async () => {
    const data = sheetData([
      ['总题', ''],
      ['甲', '1'],
      ['', '2'],
      ['乙', '3'],
    ]);
    const merges =
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>';
    expect(await cellsOf(workbook({ 表: data + merges }))).toEqual([
      ['总题', ''],
      ['甲', '1'],
      ['甲', '2'],
      ['乙', '3'],
    ]);
  });
});

describe('what a spreadsheet would carry out', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', "'=1", "''+1"])(
    '%j is guarded',
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
      expect(unguarded(guarded(cell))).toBe(cell);
    },
  );
  test.each(['', '甲', '0539-1', "'甲", "O'Neil"])('%j stays', (cell) => {
    expect(guarded(cell)).toBe(cell);
    expect(unguarded(cell)).toBe(cell);
  });
});

const cell = fc
  .array(fc.constantFrom(...'=+-@\'",;\n\r\t 甲０<&>_x00', '\u{20bb7}'), { maxLength: 8 })
  .map((signs) => signs.join('').trim());
const grid = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });

test('what is written as CSV is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(grid, async (rows) => {
      const read = await cellsOf(bytesOf(writeCsv([['甲', '乙', '丙'], ...rows])));
      expect(read).toEqual([['甲', '乙', '丙'], ...rows]);
    }),
  );
});

test('what is written as xlsx is read as it was', async () => {
  const columns = ['甲', '乙', '丙'].map((title) => ({ title, width: 9, holds: 'text' as const }));
  await fc.assert(
    fc.asyncProperty(grid, async (rows) => {
      const read = await cellsOf(await writeXlsx('表', columns, [...rows, ['终', '终', '终']]));
      const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n');
      expect(read.slice(1, -1).map((cells) => cells.map(plain))).toEqual(
        rows.map((cells) => cells.map(plain)),
      );
    }),
    { numRuns: 40 },
  );
});
