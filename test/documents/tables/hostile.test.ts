import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/documents/tables/read-table.ts';
import { messagesIn } from '../../../src/messages/index.ts';
import { Refusal } from '../../../src/refusal.ts';
import { sheetData, workbook } from './workbook.ts';

const text = (content: string) => Buffer.from(content, 'utf8');
const good = workbook({ 表: sheetData([['标题'], ['关于甲']]) });

/** An archive whose directory says that a part is smaller than it is. */
function lying(): Uint8Array {
  const bytes = workbook({ 表: `<sheetData/>${' '.repeat(5_000_000)}` });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) {
      view.setUint32(at + 24, 10, true);
    }
  }
  return bytes;
}

const far = (row: string, column: string) =>
  workbook({
    表: `<sheetData><row r="${row}"><c r="${column}${row}"><v>1</v></c></row></sheetData>`,
  });

test.each<[string, string, () => Uint8Array]>([
  ['nothing at all', 'empty-list', () => text('')],
  ['a mark alone', 'empty-list', () => text('\uFEFF')],
  ['blank lines', 'empty-list', () => text('\r\n \r\n')],
  ['an old .xls, or a password', 'old-excel', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a web page called .xls', 'web-page', () => text('<html><table><tr><td>标题</td></tr></table>')],
  ['a web page with a mark', 'web-page', () => text('\uFEFF\n<table><tr><td>标题')],
  ['a web page in UTF-16', 'web-page', () => Buffer.from('\uFEFF<html>', 'utf16le')],
  ['Excel XML of 2003', 'web-page', () => text('<?xml version="1.0"?><Workbook/>')],
  ['a PDF', 'pdf-file', () => text('%PDF-1.7 ')],
  ['a Word document', 'not-a-workbook', () => zipSync({ 'word/document.xml': strToU8('<w/>') })],
  ['an archive of nothing', 'not-a-workbook', () => zipSync({})],
  ['a workbook cut short', 'broken-xlsx', () => good.slice(0, good.length - 40)],
  ['two letters', 'broken-xlsx', () => text('PK')],
  [
    'a workbook with a broken sheet',
    'broken-xlsx',
    () => workbook({ 表: '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>' }),
  ],
  ['a part that lies about its size', 'broken-xlsx', lying],
  ['a bomb', 'too-large-inside', () => workbook({ 表: ' '.repeat(120 * 1024 * 1024) })],
  ['a cell in the last row', 'too-many-rows', () => far('1048576', 'A')],
  ['a row beyond the last', 'too-many-rows', () => far('999999999', 'A')],
  ['a cell in the last column', 'too-many-columns', () => far('1', 'XFD')],
  ['CSV without end', 'too-many-rows', () => text('标题\n'.repeat(30_000))],
  [
    'a quote that is never closed',
    'broken-csv',
    () => text(`标题,甲\n1,"${'乙,\n'.repeat(100_000)}`),
  ],
  [
    'bytes of no encoding',
    'unknown-encoding',
    () => Buffer.from([0x31, 0x2c, 0xff, 0xff, 0x80, 0x0a, 0xff]),
  ],
])('%s is refused: %s', async (_, code, bytes) => {
  const refusal = await readTable({ name: '名单.xlsx', bytes: bytes() }).catch((error) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ code, exit: 2 });
  for (const language of ['zh-CN', 'en'] as const) {
    const { text: said } = refusal.say(await messagesIn(language));
    expect(said).toContain('名单.xlsx');
    expect(said).not.toMatch(/undefined|NaN/);
  }
});

describe('a wrong extension does not matter', () => {
  test.each(['名单.csv', '名单.xls', '名单'])('a workbook called %s', async (name) => {
    const { rows } = await readTable({ name, bytes: good });
    expect(rows.at(-1)?.cells).toEqual(['关于甲']);
  });
  test('text called .xlsx', async () => {
    const { rows } = await readTable({ name: '名单.xlsx', bytes: text('标题\n关于甲') });
    expect(rows.at(-1)?.cells).toEqual(['关于甲']);
  });
});
