import { expect, test } from 'vitest';
import { validate } from '../../src/generated/validate-registry.js';

test.each<[boolean, object]>([
  [true, { duty: 'reply', term: '3 months' }],
  [true, { duty: 'reply', term: '3 months', from: 'received', source: '办法' }],
  [true, { duty: 'reply', on: '2020-06-30', when: { year: '2020' } }],
  [true, { duty: 'opinion', term: '20 days', before: 'reply' }],
  [false, { duty: 'reply' }],
  [false, { duty: 'reply', from: 'received' }],
  [false, { duty: 'reply', on: '2020-06-30', term: '3 months' }],
  [false, { duty: 'reply', on: '2020-06-30', from: 'received' }],
  [false, { duty: 'reply', on: '2020-09-31' }],
  [false, { duty: 'opinion', before: 'reply' }],
  [false, { duty: 'opinion', term: '20 days', before: 'reply', from: 'received' }],
  [false, { duty: 'opinion', term: '20 days', before: 'feedback' }],
  [false, { duty: 'reply', term: '3 weeks' }],
])('%s: %j', (expected, rule) => {
  expect(validate({ version: 1, unit: '某局', deadlines: [rule] })).toBe(expected);
});
