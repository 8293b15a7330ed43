import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/proposal/record.ts';
import { at } from '../proposal/at.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

/** What nobody but the handler is to read stands in every place of the record where text may stand. */
const SECRET = /机密|隐名/;

const secret: Proposal = {
  ...at.handling,
  id: '2020-city-cppcc-077',
  kind: 'proposal',
  number: '77',
  title: '关于机密事项的提案',
  confidential: true,
  topics: ['就业创业'],
  asks: ['机密要点'],
  note: '机密备注',
  proposers: [{ name: '隐名人', lead: true }],
  contacts: [{ on: '2020-04-02', stage: 'before', way: 'phone', by: ['李向南'], view: '机密意见' }],
  opinions: [
    { from: '市财政局', requested_on: '2020-04-01', due_on: '2020-04-20', reason: '机密' },
  ],
  urges: [{ on: '2020-05-01', way: 'phone', to: '就业促进科', note: '机密说明' }],
  requests: [{ on: '2020-05-02', kind: 'question', reason: '机密请示' }],
};

const lines = [
  'export --format csv',
  'export --format json',
  'export --format csv --with-contacts',
  'summary --year 2020',
  'summary --year 2020 --json',
  'report --year 2020 --dry-run',
  'list',
  'list --json',
  'next',
  'next --json',
  'overdue --within 99',
  'overdue --json',
  'due --within 99',
  'due --json',
  'weekly',
  'calendar',
  'remind --dry-run',
  'timeline',
  'timeline --json',
];

describe.each(['zh-CN', 'en'])('what is confidential, in %s', (language) => {
  it.each(lines)('is not in what %s prints, which tells the other item', async (line) => {
    const { path } = await registry({
      items: [secret, at.handling],
      people: [{ name: '隐名人', phone: '13900000000', address: '某公司' }],
    });
    const ran = await run([...words(line), '--lang', language], { cwd: path, today: '2020-06-22' });
    expect(ran.err).not.toMatch(/程序自身|bug/);
    expect(ran.out + ran.err).not.toMatch(SECRET);
    expect(ran.out.length).toBeGreaterThan(40);
  });

  it('is there for whoever asks for that one item', async () => {
    const { path } = await registry({ items: [secret, at.handling] });
    const { out } = await run(['show', '提案77', '--lang', language], { cwd: path });
    expect(out).toContain('关于机密事项的提案');
  });
});

it('the letter that asks for the address names the person, and of the item only that there is one', async () => {
  const { path } = await registry({ items: [secret] });
  const { out } = await run(['addresses', '--letter'], { cwd: path, today: '2020-06-22' });
  expect(out).toContain('隐名人委员，保密件1件');
  expect(out).not.toMatch(/机密|77/);
});
