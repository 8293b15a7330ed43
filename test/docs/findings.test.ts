import { expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/index.ts';
import { read } from './documents.ts';

test('every code of a finding has its heading, once', async () => {
  const { findings } = await messagesIn('zh-CN');
  const headings = [...read('docs/findings.md').matchAll(/^### `([^`]+)`$/gm)].map(
    ([, code]) => code,
  );
  expect(headings.toSorted()).toEqual(Object.keys(findings).sort());
});
