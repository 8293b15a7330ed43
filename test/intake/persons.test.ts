import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinNames } from '../../src/intake/names.ts';
import { personsIn } from '../../src/intake/persons.ts';
import { evenName } from '../../src/proposal/same-name.ts';

const phone = '13812345678';

test.each([
  ['张三、李四', [{ name: '张三' }, { name: '李四' }]],
  ['张三 （兰山代表团）', [{ name: '张三', delegation: '兰山代表团' }]],
  ['张三（医药卫生界、女）、李四', [{ name: '张三', delegation: '医药卫生界' }, { name: '李四' }]],
  ['张三（女，回族）', [{ name: '张三' }]],
  ['张三，男', [{ name: '张三' }]],
  ['张三 女', [{ name: '张三' }]],
  ['张三 [兰山代表团]、李四【女】', [{ name: '张三', delegation: '兰山代表团' }, { name: '李四' }]],
  ['买买提•吐尔逊', [{ name: '买买提·吐尔逊' }]],
  [`张三 ${phone}`, [{ name: '张三', phone }]],
  [`张三${phone}、李四`, [{ name: '张三', phone }, { name: '李四' }]],
  [`张三(${phone})`, [{ name: '张三', phone }]],
  [`张三（电话：${phone}）`, [{ name: '张三', phone }]],
  ['张三 0539-8312345', [{ name: '张三', phone: '0539-8312345' }]],
  ['张三（市一中，１３８１２３４５６７８）', [{ name: '张三（市一中）', phone }]],
  ['1.张三 2.李四', [{ name: '张三' }, { name: '李四' }]],
  ['1、张三\n2、李四', [{ name: '张三' }, { name: '李四' }]],
  ['①张三②李四', [{ name: '张三' }, { name: '李四' }]],
  ['张三代表、李四委员', [{ name: '张三' }, { name: '李四' }]],
  // Bodies, and people told apart by a bracket, are called as they are written.
  ['教育界委员', [{ name: '教育界委员' }]],
  ['第3小组', [{ name: '第3小组' }]],
  ['九三学社临沂市委员会', [{ name: '九三学社临沂市委员会' }]],
  ['王伟（一中）、王伟（二中）', [{ name: '王伟（一中）' }, { name: '王伟（二中）' }]],
  ['"民建、民盟联合提案组"、李四', [{ name: '民建、民盟联合提案组' }, { name: '李四' }]],
  ['张　三　李　四', [{ name: '张三' }, { name: '李四' }]],
])('%j is these persons', (cell, persons) => {
  expect(personsIn(cell)).toEqual({ persons, odd: [] });
});

test.each(['张三(371302198001011234)', '张三 371302198001011234', '张三37130219800101123X'])(
  '%j: the number is kept nowhere, and said to be left out',
  (cell) => {
    expect(personsIn(cell)).toEqual({ persons: [{ name: '张三' }], odd: ['张三'] });
  },
);

test('names that a ledger holds come back as they are', () => {
  const name = fc
    .array(fc.constantFrom(...'张王李三四五、，; 会·'), { minLength: 1, maxLength: 6 })
    .map((signs) => evenName(signs.join('')))
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 6 }), (names) => {
      expect(personsIn(joinNames(names)).persons.map((one) => one.name)).toEqual(names);
    }),
  );
});

test('digits of a telephone are never part of a name', () => {
  const piece = fc.constantFrom(
    '张三',
    '李四',
    phone,
    '（',
    '）',
    '(',
    ')',
    '、',
    ' ',
    '\n',
    '女',
    '1.',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      for (const { name } of personsIn(pieces.join('')).persons) expect(name).not.toMatch(/\d{5}/);
    }),
  );
});
