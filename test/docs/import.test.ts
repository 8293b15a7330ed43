import { expect, test } from 'vitest';
import { fields, headings } from '../../src/intake/fields.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { marked, read, rowsIn, section } from './documents.ts';

const document = read('docs/import.md');
const { importing } = await messagesIn('zh-CN');

test('the list of headings is the one the program knows', () => {
  const listed = rowsIn(marked(document, 'headings'));
  expect(listed).toEqual(
    fields.map((field) => [importing.fields[field], field, headings[field].join('、')]),
  );
});

test('every result of a row is explained', () => {
  const listed = rowsIn(section(document, '## 导入')).map(([word]) => word);
  expect(listed.slice(0, 5)).toEqual(Object.values(importing.actions));
});
