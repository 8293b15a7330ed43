import { describe, expect, it } from 'vitest';
import {
  choice,
  choices,
  date,
  flag,
  integer,
  names,
  type Param,
  text,
  texts,
  year,
} from '../../src/commands/param.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { Refusal } from '../../src/refusal.ts';
import { readValues } from '../../src/shell/values.ts';

const [zh, en] = [await messagesIn('zh-CN'), await messagesIn('en')];
const reading = { today: '2020-06-05', catalogues: [zh, en] };
const read = (param: Param, ...typed: string[]) =>
  readValues({ some: param }, { some: typed }, reading).some;

function refusal(param: Param, ...typed: string[]) {
  try {
    read(param, ...typed);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return expect.unreachable('should have been refused');
}

describe('what is typed becomes', () => {
  it.each<[string, Param, readonly string[], unknown]>([
    ['text without the blanks around it', text(), ['  甲 乙 '], '甲 乙'],
    ['nothing, where it is blank', text(), [' \u3000'], undefined],
    ['the last of several', text(), ['甲', '乙'], '乙'],
    ['text in one form of Unicode', text(), ['é'], 'é'],
    ['names parted by 、', names(), ['甲、乙,丙，丁；戊'], ['甲', '乙', '丙', '丁', '戊']],
    ['names given several times, each once', names(), ['甲', '乙、甲'], ['甲', '乙']],
    ['texts with their commas', texts(), ['一，二', '一，二'], ['一，二', '一，二']],
    ['a day', date(), ['2020年3月1日'], '2020-03-01'],
    ['yesterday', date(), ['昨天'], '2020-06-04'],
    ['a number in full width', integer(), ['１５'], 15],
    ['a year', year(), ['2020年'], 2020],
    ['a choice by its word', choice('role'), ['主办'], 'lead'],
    ['a choice by its English word', choice('role'), ['co-handling'], 'co'],
    ['a choice by its identifier', choice('role'), ['SPLIT'], 'split'],
    ['a choice with a hyphen', choice('publicity'), ['on-request'], 'on_request'],
    ['a choice with an underscore', choice('publicity'), ['on_request'], 'on_request'],
    ['a choice by a part of its word', choice('level'), ['区'], 'county'],
    ['a choice in half-width brackets', choice('level'), ['县(区)'], 'county'],
    [
      'choices, each once',
      choices('status'),
      ['已办结', 'closed', '已办复'],
      ['closed', 'answered'],
    ],
  ])('%s', (_, param, typed, value) => {
    expect(read(param, ...typed)).toEqual(value);
  });

  it('true for a flag, and false without', () => {
    expect(readValues({ a: flag(), b: flag() }, { a: true }, reading)).toEqual({
      a: true,
      b: false,
    });
  });
});

describe('what cannot be read', () => {
  it.each<[string, Param, string]>([
    ['a day that does not exist', date(), '2020-09-31'],
    ['a day without a year', date(), '3月1日'],
    ['a word for a number', integer(), '三'],
    ['a negative number', integer(), '-5'],
    ['a number nobody means', integer(), '9999999999'],
    ['a short year', year(), '20'],
    ['an unknown word', choice('role'), '会办'],
    ['a line break', text(), '甲\n乙'],
    ['an escape', text(), '\u001b[2J'],
    ['a C1 control', text(), '\u009b2J'],
  ])('%s is refused by the name of its flag', (_, param, typed) => {
    const refused = refusal(param, typed);
    expect([refused.code, refused.exit]).toEqual(['bad-value', 2]);
    for (const messages of [zh, en]) {
      expect(refused.say(messages).text).toContain('--some');
      expect(refused.say(messages).text).not.toContain('undefined');
    }
  });

  it('suggests only what one slip could have meant', () => {
    expect(refusal(choice('contactWay'), '上门走房').say(zh).text).toContain('是不是“上门走访”');
    expect(refusal(choice('role'), '会办').say(zh).text).not.toContain('是不是');
  });

  it('lists what is allowed, in the words of the language', () => {
    const refused = refusal(choice('role'), 'x');
    expect(refused.say(zh).hint).toBe('可以填：独办、主办、分办、协办、参阅');
    expect(refused.say(en).hint).toBe('Allowed: sole, lead, split, co, reference');
  });

  it('refuses two people of one name', () => {
    expect(refusal(names({ persons: true }), '甲、甲').code).toBe('bad-value');
  });
});
