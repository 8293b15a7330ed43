import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { clocks } from '../../src/deadlines/clocks.ts';
import { defaults } from '../../src/deadlines/defaults.ts';
import { explain } from '../../src/deadlines/explain.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import type { Rule } from '../../src/deadlines/rules.ts';
import { messagesIn } from '../../src/messages/index.ts';
import type { Office } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { item } from '../proposal/item.ts';
import { read, rowsIn, section } from './documents.ts';

const document = read('docs/deadlines.md');
const calendar = await loadCalendar();
const chinese = await messagesIn('zh-CN');
const { terms, deadlines, screens } = chinese;

test('the table of defaults is that of the program', () => {
  expect(rowsIn(section(document, '## 默认规则 Defaults'))).toEqual(
    defaults.map(({ duty, reckoning, cap }) => [
      { ...terms.duty, ...terms.report }[duty],
      duty,
      lengthOf(reckoning, cap),
      reckoning.form === 'term' ? deadlines.event[reckoning.from] : '',
      deadlines.defaultSource[duty],
    ]),
  );
});

function lengthOf(reckoning: Rule['reckoning'], cap: Rule['cap']): string {
  if (reckoning.form === 'yearly') return `每年 ${reckoning.on}`;
  if (reckoning.form === 'fixed') return reckoning.on;
  const length = deadlines.term(reckoning.term);
  return cap ? `${length}，最长 ${deadlines.term(cap)}` : length;
}

const examples = section(document, '## 例子 Worked examples')
  .split('\n### ')
  .slice(1)
  .map((part) => {
    const [, written = '', told = ''] =
      part.match(/```yaml\n([\s\S]*?)```\s+```text\n([\s\S]*?)```/) ?? [];
    return { title: part.split('\n')[0] as string, written, told: told.trim().split('\n') };
  });

test.each(examples)('$title', ({ written, told }) => {
  const documents = parseAllDocuments(written).map((one) => one.toJS());
  const parts = documents.at(-1) as Partial<Proposal>;
  const rules = documents.length > 1 ? (documents[0] as Pick<Office, 'deadlines' | 'batches'>) : {};
  const [, day = '', duty] = told[0]?.match(/^(\S+) 看：([^，]+)，/) ?? [];

  const found = clocks(item(parts), { version: 1, unit: '某局', ...rules }, day, calendar, 'all');
  const clock = found.find((one) => terms.duty[one.duty] === duty);
  if (clock?.due === undefined) throw new Error(`nothing is due for ${duty}`);
  const due = clock.certainty === 'provisional' ? screens.provisionalDate(clock.due) : clock.due;
  expect([`${day} 看：${duty}，期限 ${due}`, ...explain(clock, chinese)]).toEqual(told);
});
