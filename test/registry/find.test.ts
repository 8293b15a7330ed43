import { describe, expect, it } from 'vitest';
import { matchIds, nearestIds, newestFirst } from '../../src/registry/find.ts';

const ids = [
  '2019-city-npc-012',
  '2020-city-cppcc-012',
  '2020-city-cppcc-105',
  '2020-city-npc-012',
  '2020-city-npc-112',
  '2020-city-npc-p-3f9a2c',
  '2020-city-npc-p-000777',
  '2020-county-npc-013',
];
const TWELVES = ['2019-city-npc-012', '2020-city-cppcc-012', '2020-city-npc-012'];
const NPC_TWELVES = ['2019-city-npc-012', '2020-city-npc-012'];

describe('finding by file names alone', () => {
  it.each([
    ['2020-city-npc-012', ['2020-city-npc-012']],
    ['2020-CITY-NPC-012', ['2020-city-npc-012']],
    [' ２０２０-city-npc-012 ', ['2020-city-npc-012']],
    ['12', TWELVES],
    ['012', TWELVES],
    ['0012', TWELVES],
    ['１２', TWELVES],
    ['第12号', TWELVES],
    ['第 12 号', TWELVES],
    ['12号', TWELVES],
    ['12件', TWELVES],
    ['建议12', NPC_TWELVES],
    ['建议第12号', NPC_TWELVES],
    ['建议 12', NPC_TWELVES],
    ['人大12', NPC_TWELVES],
    ['npc-12', NPC_TWELVES],
    ['NPC12', NPC_TWELVES],
    ['市建议12', ['2019-city-npc-012', '2020-city-npc-012']],
    ['2020年市级建议12', ['2020-city-npc-012']],
    ['县建议13', ['2020-county-npc-013']],
    ['省建议12', []],
    ['提案105', ['2020-city-cppcc-105']],
    ['cppcc105', ['2020-city-cppcc-105']],
    ['政协105', ['2020-city-cppcc-105']],
    ['2020建议12', ['2020-city-npc-012']],
    ['2020年建议第12号', ['2020-city-npc-012']],
    ['2019-12', ['2019-city-npc-012']],
    ['2019年第12号', ['2019-city-npc-012']],
    ['3f9a2c', ['2020-city-npc-p-3f9a2c']],
    ['3f9', ['2020-city-npc-p-3f9a2c']],
    ['777', []],
    ['000777', ['2020-city-npc-p-000777']],
    ['2019', ['2019-city-npc-012']],
    ['county', ['2020-county-npc-013']],
    ['cppcc-1', []],
    ['2020-city-cppcc', ['2020-city-cppcc-012', '2020-city-cppcc-105']],
    ['11', []],
    ['20', []],
    ['就业', []],
    ['', []],
    ['   ', []],
    ['../../etc/passwd', []],
    ['2020-city-npc-012\u0000', []],
    ['.*', []],
  ])('%j', (text, expected) => {
    expect(matchIds(text, ids).ids).toEqual(expected);
  });

  it('tells a number from other text: only the latter may be part of a title', () => {
    expect(matchIds('13000', ids).isNumber).toBe(true);
    expect(matchIds('建议99', ids).isNumber).toBe(true);
    expect(matchIds('5G基站', ids).isNumber).toBe(false);
  });
});

it('orders by the newest year first', () => {
  expect(['2019-a-2', '2020-b-1', '2020-a-9'].sort(newestFirst)).toEqual([
    '2020-a-9',
    '2020-b-1',
    '2019-a-2',
  ]);
});

it('names what is nearest', () => {
  expect(nearestIds('2020-city-npc-11', ids)[0]).toBe('2020-city-npc-112');
  expect(nearestIds('106', ids)[0]).toBe('2020-city-cppcc-105');
  expect(nearestIds('建议113', ids)).toContain('2020-city-npc-112');
  expect(nearestIds('就业创业', ids)).toEqual([]);
});

it('a series of its own is found by its sign, Chinese or not', () => {
  const series = ['2020-city-cppcc-平003', '2020-city-cppcc-b003', '2020-city-npc-p-b3'];
  expect(matchIds('平3', series).ids).toEqual(['2020-city-cppcc-平003']);
  expect(matchIds('B3', series).ids).toEqual(['2020-city-cppcc-b003']);
  expect(matchIds('提案B003', series).ids).toEqual(['2020-city-cppcc-b003']);
});
