import fc from 'fast-check';
import { dateOf, dayNumber } from '../../src/deadlines/date.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { item } from './item.ts';

export const day = fc
  .integer({ min: dayNumber('2020-01-01'), max: dayNumber('2020-12-31') })
  .map(dateOf);

const names = ['张三', '李四', '社会保险科', '市财政局'] as const;
const name = fc.constantFrom(...names);
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });
const some = { noNullPrototype: true, requiredKeys: [] };

const delivery = fc.record(
  {
    to: name,
    way: fc.constantFrom('post', 'hand'),
    on: day,
    returned: fc.record({ on: day, reason: fc.constant('地址不详') }),
  },
  { noNullPrototype: true, requiredKeys: ['to', 'way', 'on'] },
);
const feedback = fc.record({
  from: name,
  on: day,
  result: fc.constantFrom('satisfied', 'dissatisfied'),
});
const paper = {
  drafts: list(fc.record({ on: day, by: name })),
  reviews: list(
    fc.record({ on: day, by: name, stage: fc.constant('office'), passed: fc.boolean() }),
  ),
  signed: fc.record({ on: day, by: name }),
  document_no: fc.constant('临人社建字〔2020〕3号'),
  deliveries: list(delivery),
};
const rounds = <T>(one: fc.Arbitrary<T>) =>
  list(one).map((papers) => papers.map((each, index) => ({ round: index + 1, ...each })));

const parts = fc.record(
  {
    routing: fc.record(
      {
        proposed: list(fc.record({ on: day, by: name, section: name })),
        instructions: list(fc.record({ on: day, leader: name })),
        assignments: list(
          fc.record({ on: day, section: name, role: fc.constantFrom('lead', 'co'), handler: name }),
        ),
      },
      some,
    ),
    contacts: list(
      fc.record({
        on: day,
        stage: fc.constant('before'),
        way: fc.constant('visit'),
        by: list(name),
      }),
    ),
    opinions: list(
      fc.record(
        { from: name, requested_on: day, due_on: day, received_on: day, adequate: fc.boolean() },
        { noNullPrototype: true, requiredKeys: ['from', 'requested_on'] },
      ),
    ),
    own_opinions: rounds(fc.record(paper, some)),
    replies: rounds(
      fc.record(
        {
          ...paper,
          class: fc.constant('A'),
          publicity: fc.constantFrom('full', 'none'),
          published: fc.record({ on: day }),
          feedback: list(feedback),
        },
        some,
      ),
    ),
    urges: list(
      fc.record(
        {
          on: day,
          way: fc.constant('slip'),
          to: name,
          answer: fc.record({ on: day, text: fc.constant('本周内送达') }),
        },
        { noNullPrototype: true, requiredKeys: ['on', 'way', 'to'] },
      ),
    ),
    archived: fc.record({ on: day }),
    closed: fc.record({ on: day }),
  },
  some,
);

/** Records of 2020 with facts in any order, sensible or not. */
export const record: fc.Arbitrary<Proposal> = fc
  .tuple(parts, fc.constantFrom('sole', 'lead', 'split', 'co', 'reference', undefined), day)
  .map(([facts, role, assigned_on]) =>
    item({
      ...(facts as Partial<Proposal>),
      proposers: [{ name: '张三', lead: true }, { name: '李四' }],
      intake: { assigned_on, ...(role && { role: role as 'lead' }) },
    }),
  );
