import { expect, it } from 'vitest';
import { chapters, plumbing } from '../../src/commands/chapters.ts';
import { commands } from '../../src/commands/index.ts';

it('puts every verb a person types into one chapter', () => {
  const listed = [...Object.values(chapters).flat(), ...plumbing];
  expect(listed.toSorted()).toEqual(Object.keys(commands).toSorted());
});
