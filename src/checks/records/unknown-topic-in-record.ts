import type { Rule } from '../rule.ts';
import { unknownAmong } from './used-names.ts';

/** Topics that registry.yaml does not list: the table of topics would get a row of its own for a slip of the hand. */
export const unknownTopicInRecord: Rule = {
  code: 'unknown-topic-in-record',
  severity: 'warning',
  inRecord: ({ topics }, { office }) =>
    unknownAmong(office.topics, (use) =>
      topics?.forEach((name, index) => {
        use(name, () => `/topics/${index}`);
      }),
    ),
};
