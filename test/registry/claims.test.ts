import { expect, test } from 'vitest';
import { recordPath } from '../../src/proposal/identity.ts';
import type { Refusal } from '../../src/refusal.ts';
import { apply } from '../../src/registry/apply.ts';
import type { Change } from '../../src/registry/change.ts';
import { at } from '../proposal/at.ts';
import { registry } from '../support/registry.ts';

const number = '某人社建字〔2020〕1号';
const mine = recordPath('2020-city-npc-012');
const theirs = recordPath('2020-city-npc-013');

/** What happens to a change that gives a number, when another record has come to hold these lines meanwhile. */
async function given(lines: string): Promise<string> {
  const there = await registry({ items: [at.reviewed] });
  const before = there.read(mine);
  const change: Change = { kind: 'replace', path: mine, before, after: `${before}# 已签发\n` };
  there.write(theirs, `id: 2020-city-npc-013\n${lines}`);
  try {
    await apply(there.path, [change], { claims: [number] });
  } catch (error) {
    expect(there.read(mine)).toBe(before);
    return (error as Refusal).code;
  }
  expect(there.read(mine)).toBe(change.after);
  return 'written';
}

test.each([
  [
    'a reply that was just signed',
    `replies:\n  - round: 1\n    document_no: ${number}\n`,
    'number-just-given',
  ],
  ['in quotes', `replies:\n  - document_no: "${number}"\r\n`, 'number-just-given'],
  ['in flow style, with a comment', `urges: [{ number: ${number} }] # 催\n`, 'number-just-given'],
  ['as the last line, without a break', `    number: '${number}'`, 'number-just-given'],
  ['another number', 'replies:\n  - document_no: 某人社建字〔2020〕11号\n', 'written'],
  ['a mention in a text', `note: 见 document_no 为 ${number} 的答复\n`, 'written'],
])('%s', async (_, lines, outcome) => {
  expect(await given(lines)).toBe(outcome);
});

test('a number may stand in several records of one command', async () => {
  const there = await registry({ items: [at.reviewed] });
  const before = there.read(mine);
  const after = `${before}# number: ${number}\n`;
  const changes: readonly Change[] = [
    { kind: 'replace', path: mine, before, after },
    { kind: 'create', path: theirs, after },
  ];
  await apply(there.path, changes, { claims: [number] });
  expect(there.read(theirs)).toBe(after);
});
