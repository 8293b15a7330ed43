import type { CheckedItem, Rule } from '../rule.ts';
import { type Used, unknownAmong } from './used-names.ts';

/** Topics that registry.yaml does not list: the table of topics would get a row of its own for a slip of the hand. */
export const unknownTopicInRecord: Rule = {
  code: 'unknown-topic-in-record',
  severity: 'warning',
  find: ({ items, office }) => unknownAmong(items, office.topics, topicsIn),
};

const topicsIn = ({ record: { topics = [] } }: CheckedItem): readonly Used[] =>
  topics.map((name, index) => ({ name, pointer: `/topics/${index}` }));
