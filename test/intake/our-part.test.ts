import { expect, test } from 'vitest';
import { ourPart, unitTest } from '../../src/intake/our-part.ts';
import type { Office } from '../../src/proposal/office.ts';

const office: Office = {
  version: 1,
  unit: '临沂市人力资源和社会保障局',
  short_name: '市人社局',
};

test.each([
  ['临沂市人力资源和社会保障局', true],
  ['市人力资源和社会保障局', true],
  ['市人社局', true],
  ['人社局', true],
  ['市 人 社 局', true],
  ['临沂市人社局', true],
  ['市人力资源社会保障局', true],
  ['临沂市医保局', false],
  ['社会保障局', false],
  ['兰山区人社局', false],
  ['局', false],
])('%s is us: %s', (name, ours) => {
  expect(unitTest(office)(name)).toBe(ours);
});

const us = '市人社局';
test.each([
  ['alone, co-units empty', [us], [], undefined, { role: 'sole', coUnits: [] }],
  ['alone, no such column', [us], undefined, undefined, { role: 'lead', coUnits: [] }],
  ['with co-units', [us], ['市教育局'], undefined, { role: 'lead', coUnits: ['市教育局'] }],
  [
    'among several',
    [us, '市教育局'],
    [],
    undefined,
    { role: 'split', coUnits: [], splitWith: ['市教育局'] },
  ],
  [
    'co',
    ['市教育局'],
    [us, '市财政局'],
    undefined,
    { role: 'co', leadUnit: '市教育局', coUnits: ['市财政局'] },
  ],
  [
    'nowhere',
    ['市教育局'],
    ['市财政局'],
    undefined,
    { leadUnit: '市教育局', coUnits: ['市财政局'] },
  ],
  ['in words', [], [], 'reference', { role: 'reference', coUnits: [] }],
  ['words before units', [us], ['市教育局'], 'split', { role: 'split', coUnits: ['市教育局'] }],
  ['words against units', ['市教育局'], [us], 'lead', undefined],
] as const)('%s', (_, lead, co, stated, part) => {
  const found = ourPart({ lead, co, split: undefined }, office, stated);
  expect(found).toEqual(part === undefined ? undefined : { splitWith: [], ...part });
});

test('分办单位 names those who each handle their part', () => {
  const units = { lead: undefined, split: [us, '市民政局'], co: undefined };
  expect(ourPart(units, office, undefined)).toEqual({
    role: 'split',
    coUnits: [],
    splitWith: ['市民政局'],
  });
});
