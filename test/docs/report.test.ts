import { expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/index.ts';
import { read, rowsIn, section } from './documents.ts';

test('the document lists every mistake that the check of a report finds', async () => {
  const { report } = await messagesIn('zh-CN');
  const rows = rowsIn(section(read('docs/report.md'), '## 核对 The check'));
  expect(rows.map(([code]) => code)).toEqual(Object.keys(report.mistakes));
});
