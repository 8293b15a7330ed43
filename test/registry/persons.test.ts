import { expect, it } from 'vitest';
import type { Person } from '../../src/proposal/person.ts';
import { personsOf } from '../../src/registry/persons.ts';
import type { Entry } from '../../src/registry/registry.ts';

const person = (id: string, name: string): Entry<Person> => ({
  id,
  path: `people/${id}.yaml`,
  data: { name },
  source: '',
});
const people = [person('张三', '张三'), person('张三-教育', '张三'), person('li-si', '李四')];

it.each([
  [{ name: '李四' }, ['li-si']],
  [{ name: '张三' }, ['张三', '张三-教育']],
  [{ name: '张三', person: '张三-教育' }, ['张三-教育']],
  [{ name: '李四', person: 'wang' }, []],
  [{ name: '王五' }, []],
])('%j', (proposer, expected) => {
  expect(personsOf(people, proposer).map(({ id }) => id)).toEqual(expected);
});
