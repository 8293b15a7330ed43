import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTold } from '../../src/proposal/read-told.ts';
import { told } from '../../src/proposal/told.ts';
import { everything } from '../support/everything.ts';

/** Every value as its text, which is all that a line can keep of it. */
const asText = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? String(value)
    : Array.isArray(value)
      ? value.map(asText)
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asText(one)]));

it('reads back whatever entry was struck out', () => {
  const { proposers, replies, intake } = everything;
  for (const entry of [...proposers, ...(replies ?? []), intake])
    expect(readTold(told(entry))).toEqual(asText(entry));
});

it('reads back any text in an entry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer(), (text, round) => {
      const entry = { round, to: text, with: [text, '张三'] };
      expect(readTold(told(entry))).toEqual(asText(entry));
    }),
  );
});

it.each(['张三', '{', '{on: ', '{on: 1', '[甲', '{on: "}', '[甲]乙', '{on 1}', ''])(
  'takes what nobody wrote so as it is: %s',
  (text) => {
    expect(readTold(text)).toBe(text);
  },
);
