import { expect, test } from 'vitest';
import type { Office } from '../../src/proposal/office.ts';
import type { Contact } from '../../src/proposal/record.ts';
import { summarise } from '../../src/statistics/summarise.ts';
import { in2020, kept } from './records.ts';

const office: Office = { version: 1, unit: '某局' };
const [a, b, c] = ['2020-city-npc-001', '2020-city-npc-002', '2020-city-npc-003'] as const;
const meeting = (facts: Partial<Contact> = {}): Contact => ({
  on: '2020-04-01',
  stage: 'before',
  way: 'symposium',
  by: ['李四'],
  ...facts,
});

const counted = (contacts: Readonly<Record<string, readonly Contact[]>>) => {
  const records = Object.entries(contacts).map(([id, all]) => kept(id, 'lead', { contacts: all }));
  const { contacts: told, handling } = summarise(records, office, in2020());
  return {
    times: told.contacts.numerator.length,
    persons: told.persons.numerator.map(({ who }) => who),
    items: handling.faceContact.numerator.length,
  };
};

test('one meeting over three items is one meeting, and each item was talked over', () => {
  const shared = (...withItems: string[]) => [
    meeting({ with_items: withItems, with: ['张三', '王五'] }),
  ];
  expect(counted({ [a]: shared(b, c), [b]: shared(a, c), [c]: shared(a, b) })).toEqual({
    times: 1,
    persons: ['张三', '王五'],
    items: 3,
  });
});

test('meetings that do not name one another are several, though all the rest is the same', () => {
  expect(counted({ [a]: [meeting()], [b]: [meeting()] }).times).toBe(2);
});

test('two calls on one day about the same items are two', () => {
  const calls = (other: string) => [
    meeting({ way: 'phone', with_items: [other] }),
    meeting({ way: 'phone', with_items: [other] }),
  ];
  expect(counted({ [a]: calls(b), [b]: calls(a) }).times).toBe(2);
});

test('everyone of a meeting counts once, whichever item names them', () => {
  const said = counted({
    [a]: [meeting({ with_items: [b], with: ['张三'] })],
    [b]: [meeting({ with_items: [a], with: ['张三', '王五'] })],
  });
  expect(said.persons).toEqual(['张三', '王五']);
});

test('who is not named is the first signer', () => {
  expect(counted({ [a]: [meeting()] }).persons).toEqual(['张三']);
});

test('an urge about several items is one', () => {
  const urge = (other: string) => [
    { on: '2020-05-01', way: 'slip' as const, to: '就业科', with_items: [other] },
  ];
  const records = [kept(a, 'lead', { urges: urge(b) }), kept(b, 'lead', { urges: urge(a) })];
  const { urges } = summarise(records, office, in2020());
  expect(urges.urges.numerator).toEqual([
    { id: a, who: '就业科', on: '2020-05-01', together: [b] },
  ]);
});
