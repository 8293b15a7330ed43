import { describe, expect, it } from 'vitest';
import { idOf, isId, provisionalId, recordPath, yearOf } from '../../src/proposal/identity.ts';

const npc = { year: '2020', level: 'city', kind: 'suggestion' } as const;

describe('the id of an official number', () => {
  it.each([
    ['12', '012'],
    ['012', '012'],
    ['第12号', '012'],
    ['１２', '012'],
    ['1234', '1234'],
    ['平3', '平003'],
    ['平 003', '平-003'],
    ['闭002', '闭002'],
    ['A-7', 'a-007'],
    ['〔2020〕5', '2020-005'],
    ['0', '000'],
  ])('%s makes %s', (number, last) => {
    const id = idOf({ ...npc, number });
    expect(id).toBe(`2020-city-npc-${last}`);
    expect(isId(id)).toBe(true);
  });

  it.each(['', '///', '第号', '（）', '😀'])('%j makes none', (number) => {
    expect(isId(idOf({ ...npc, number }))).toBe(false);
  });

  it('tells the bodies and the levels apart', () => {
    expect(idOf({ year: '2020', level: 'county', kind: 'proposal', number: '3' })).toBe(
      '2020-county-cppcc-003',
    );
  });
});

it('lies in the folder of its year', () => {
  const id = provisionalId(npc, 'a1b2c3');
  expect(id).toBe('2020-city-npc-p-a1b2c3');
  expect(yearOf(id)).toBe('2020');
  expect(recordPath(id)).toBe('proposals/2020/2020-city-npc-p-a1b2c3.yaml');
});
