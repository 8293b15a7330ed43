import { expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/index.ts';
import { marked, read, rowsIn, section } from './documents.ts';
import { diagram, gateSteps, stepTable } from './procedure-parts.ts';

const document = read('docs/procedure.md');
const chinese = await messagesIn('zh-CN');

test('the steps are those of the lifecycle', () => {
  expect(rowsIn(marked(document, 'steps'))).toEqual(rowsIn(stepTable(chinese)));
});

test('the gates stand before the steps named', () => {
  const rows = rowsIn(section(document, '## 关口 Gates <a id="gates"></a>'));
  expect(rows.map((row) => row.slice(0, 2))).toEqual(gateSteps(chinese));
});

test('the diagram shows what happens in the example', () => {
  expect(marked(document, 'diagram')).toBe(diagram(chinese));
});
