import { expect, test } from 'vitest';
import { identityContradicted } from '../../../src/checks/records/identity-contradicted.ts';
import type { Proposal } from '../../../src/proposal/record.ts';
import { item } from '../../proposal/item.ts';

/** What the rule says of an item with these parts: which part is contradicted, and by what. */
function told(parts: Partial<Proposal>) {
  const faults = identityContradicted.inRecord?.(item(parts), undefined as never) ?? [];
  return faults.map(({ args }) => `${args?.part} ${args?.value} ${args?.inId ?? '-'}`);
}

test.each([
  [{}, []],
  [{ kind: 'proposal' }, ['kind proposal suggestion']],
  [{ level: 'county' }, ['level county city']],
  [{ number: '13' }, ['number 13 012']],
  [{ number: '“12”' }, []],
  [{ number: '第０12号' }, []],
  [{ number: '建议第12号' }, []],
  [{ number: '2020年第012号' }, []],
  [{ number: '14-4-12' }, []],
  [{ number: '12-1' }, ['number 12-1 012']],
  [{ number: '闭12' }, ['number 闭12 012']],
  [{ id: '2020-city-npc-12' }, []],
  [{ id: '2020-city-npc-平003', number: '平3' }, []],
  [{ id: '2020-city-npc-平003', number: '3' }, ['number 3 平003']],
  [{ id: '2020-city-npc-p-1a2b', number: '12' }, ['number 12 -']],
  [{ id: '2020-city-npc-p-012', number: 'P-12' }, []],
  [{ id: '2020-city-npc-二届一次-012', number: '二届一次-12' }, []],
  [
    { kind: 'proposal', level: 'national', number: '1' },
    ['kind proposal suggestion', 'level national city', 'number 1 012'],
  ],
  // Made from something else, by another program or by hand: nothing can be said.
  [{ id: '2020-012', kind: 'proposal' }, []],
] as const)('%o', (parts, faults) => {
  expect(told(parts)).toEqual(faults);
});

test('without a number nothing is said of the one in the id', () => {
  const { number: _, ...unnumbered } = item();
  expect(identityContradicted.inRecord?.(unnumbered, undefined as never)).toEqual([]);
  const provisional = { ...unnumbered, id: '2020-city-npc-p-1a2b' };
  expect(identityContradicted.inRecord?.(provisional, undefined as never)).toEqual([]);
});
