import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Proposal } from '../../../src/proposal/record.ts';
import { canonicalFile } from '../../../src/registry/new-file.ts';
import { understood } from '../../../src/registry/understood.ts';
import { item } from '../../proposal/item.ts';
import { type Clone, office } from '../../support/clones.ts';
import { hostileGit } from '../../support/repository.ts';
import { run } from '../../support/run.ts';

hostileGit();

const second = item({ id: '2020-city-npc-013', number: '13', title: '关于另一条路的建议' });
const signed = (by: string) => ({
  round: 1,
  signed: { on: '2020-05-18', by },
  document_no: '某人社建字〔2020〕3号',
});
const handed = (section: string, handler: string, on = '2020-03-16') => ({
  routing: { assignments: [{ on, section, role: 'lead' as const, handler }] },
});
const call = { on: '2020-04-10', stage: 'before', way: 'phone', by: ['李向南'] } as const;

/** The record of an item with some parts put in place of its own, as one clerk leaves it in the evening. */
async function record(clerk: Clone, id: string, parts: Partial<Proposal>): Promise<void> {
  const path = `proposals/2020/${id}.yaml`;
  const file = join(clerk.path, path);
  const data = understood(readFileSync(file, 'utf8'), path, 'proposal');
  writeFileSync(file, await canonicalFile('proposal', { ...data, ...parts } as never));
}

const first = '2020-city-npc-012';

test.each<
  [string, readonly [string, Partial<Proposal>], readonly [string, Partial<Proposal>], string]
>([
  [
    'one number for two replies',
    [first, { replies: [signed('王景行')] }],
    [second.id, { replies: [signed('王景行')] }],
    'number-used-twice',
  ],
  [
    'two who lead',
    [
      first,
      {
        proposers: [{ name: '张三' }, { name: '李四', lead: true }],
      },
    ],
    [
      first,
      {
        proposers: [{ name: '张三' }, { name: '王五', lead: true }],
      },
    ],
    'two-leads',
  ],
  [
    'two sections that lead',
    [first, handed('就业促进科', '李向南')],
    [first, handed('社会保险科', '何雨田')],
    'two-lead-sections',
  ],
  [
    'a step after the other side ended the item',
    [first, { withdrawn: { on: '2020-04-01', reason: '已解决' } }],
    [first, handed('就业促进科', '李向南', '2020-04-05')],
    'illegal-step',
  ],
  [
    'one call in two accounts',
    [first, { contacts: [{ ...call, view: '了解原意' }] }],
    [first, { contacts: [{ ...call, view: '问明意图' }] }],
    'event-twice',
  ],
])('validate finds what a clean merge has broken: %s', async (_, ours, theirs, code) => {
  const { clone } = await office({ items: [item(), second] });
  const [one, other] = [clone('李四'), clone('赵五')];
  await other.proposals('git setup');
  other.commit();
  await record(one, ...ours);
  one.commit();
  one.git('push', '--quiet');
  await record(other, ...theirs);
  other.commit();
  for (const clerk of [one, other]) {
    const { out } = await run(['validate', '--json'], { cwd: clerk.path });
    const alone = JSON.parse(out).data.findings.map((finding: { code: string }) => finding.code);
    expect(alone).not.toContain(code);
  }
  other.git('pull', '--quiet', '--no-rebase', '--no-edit');
  const { out } = await run(['validate', '--json'], { cwd: other.path });
  const codes = JSON.parse(out).data.findings.map((finding: { code: string }) => finding.code);
  expect(codes).toContain(code);
});
