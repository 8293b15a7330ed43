import { describe, expect, test } from 'vitest';
import { fields, headings } from '../../src/intake/fields.ts';
import { fieldOf, kindIn, plainHeading } from '../../src/intake/heading.ts';
import { messagesIn } from '../../src/messages/index.ts';

test.each([
  ['序  号', 'serial'],
  ['案　由', 'title'],
  ['标题（案由）', 'title'],
  ['建议、提案名称', 'title'],
  ['案号/编号', 'number'],
  ['建议编号', 'number'],
  ['领衔代表（第一提案人）', 'lead'],
  ['领衔代表或第一提案人', 'lead'],
  ['联名（附议）人', 'cosigners'],
  ['联名/附议人', 'cosigners'],
  ['界别(代表团)', 'delegation'],
  ['工作单位\n及职务', 'employer'],
  ['手机号码', 'phone'],
  ['通讯地址*', 'address'],
  ['主办单位：', 'leadUnits'],
  ['会办/协办单位', 'coUnits'],
  ['交办日期（年月日）', 'assignedOn'],
  ['办 结 时 限', 'dueOn'],
  ['ｔｉｔｌｅ', 'title'],
  ['满意度', 'ours'],
  ['建议内容摘要', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%j is %s', (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

test('no heading stands for two fields', () => {
  const all = fields.flatMap((field) => headings[field].map(plainHeading));
  expect(all.filter((heading, at) => all.indexOf(heading) !== at)).toEqual([]);
});

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test('every column of the ledger is known, and everything but our own handling is taken over', async () => {
    const { columns } = (await messagesIn(language)).ledger;
    const ours = Object.entries(columns).filter(([, title]) => fieldOf(title) === 'ours');
    expect(ours.map(([key]) => key)).toEqual([
      'section',
      'coSections',
      'handler',
      'due',
      'contacts',
      'replyNo',
      'repliedOn',
      'class',
      'result',
      'attitude',
      'adopted',
      'publicity',
      'status',
      'closedOn',
    ]);
    for (const [key, title] of Object.entries(columns)) {
      if (!ours.some(([one]) => one === key)) expect(fieldOf(title), title).toBe(key);
    }
  });

  test('a field may be named by its own word in --map', async () => {
    const { importing } = await messagesIn(language);
    for (const field of fields.filter((one) => !['ours', 'splitUnits'].includes(one))) {
      expect(fieldOf(importing.fields[field]), field).toBe(field);
    }
  });
});

test.each([
  ['建议编号', 'suggestion'],
  ['领衔代表', 'suggestion'],
  ['第一提案人', 'proposal'],
  ['领衔代表（第一提案人）', undefined],
  ['代表团', undefined],
  ['编号', undefined],
])('%s gives away %s', (heading, kind) => {
  expect(kindIn(heading)).toBe(kind);
});
