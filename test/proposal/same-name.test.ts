import { expect, test } from 'vitest';
import { evenName } from '../../src/proposal/same-name.ts';

test.each([
  ['张　三', '张三'],
  [' 欧阳 修 ', '欧阳修'],
  ['买买提•吐尔逊', '买买提·吐尔逊'],
  ['买买提 ‧ 吐尔逊', '买买提·吐尔逊'],
  ['买买提・吐尔逊', '买买提·吐尔逊'],
  ['阿卜杜拉·买买提 热依汗', '阿卜杜拉·买买提 热依汗'],
  ['John  Smith', 'John Smith'],
  ['民进临沂市委会', '民进临沂市委会'],
])('%j is written %s', (typed, name) => {
  expect(evenName(typed)).toBe(name);
});
