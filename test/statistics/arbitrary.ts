import fc from 'fast-check';
import type { Delivery, Feedback, Proposal } from '../../src/proposal/record.ts';
import type { Kept } from '../../src/statistics/summarise.ts';

const names = ['张三', '李四', '王五'];
const on = fc
  .tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(
    ([month, dayOf]) => `2020-${String(month).padStart(2, '0')}-${String(dayOf).padStart(2, '0')}`,
  );
const name = fc.constantFrom(...names);
const rating = fc.constantFrom(
  'very_satisfied' as const,
  'satisfied' as const,
  'basically_satisfied' as const,
  'understanding' as const,
  'dissatisfied' as const,
);

/** Without the keys whose value is undefined, as a record on disk. */
const stated = <T extends object>(facts: T) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const several = <T>(value: fc.Arbitrary<T>, maxLength = 3) =>
  perhaps(fc.array(value, { minLength: 1, maxLength }));

const delivery: fc.Arbitrary<Delivery> = fc
  .record({
    to: name,
    way: fc.constantFrom('post' as const, 'hand' as const),
    on,
    returned: perhaps(on.map((back) => ({ on: back, reason: '地址不详' }))),
  })
  .map((facts) => stated(facts) as Delivery);

const feedback: fc.Arbitrary<Feedback> = fc
  .record({ from: name, on, result: rating, attitude: perhaps(rating) })
  .map((facts) => stated(facts) as Feedback);

const reply = fc.record({
  class: perhaps(fc.constantFrom('A', 'B', 'C')),
  publicity: perhaps(fc.constantFrom('full', 'summary', 'on_request', 'none')),
  published: rarely(on.map((day) => ({ on: day }))),
  signed: rarely(on.map((day) => ({ on: day, by: '王局' }))),
  drafts: several(
    fc
      .record({
        on,
        by: fc.constant('李四'),
        answers: perhaps(fc.array(fc.constant('已办'), { minLength: 1, maxLength: 3 })),
      })
      .map(stated),
    2,
  ),
  reviews: several(
    fc.record({
      on,
      by: fc.constantFrom('刘副局', '办公室'),
      stage: fc.constantFrom('office', 'leader'),
      passed: fc.boolean(),
      draft: fc.constantFrom(1, 2),
    }),
    2,
  ),
  deliveries: several(delivery),
  feedback: several(feedback),
});

const sections = ['就业科', '社保科', '人才科'];
const routing = fc
  .record({
    instructions: several(
      fc.record({ on, leader: fc.constantFrom('王局', '刘副局'), text: fc.constant('同意') }),
      2,
    ),
    assignments: several(
      fc.record({
        on,
        section: fc.constantFrom(...sections),
        role: fc.constantFrom('lead', 'co'),
        handler: fc.constantFrom('甲', '乙'),
      }),
    ),
  })
  .map(stated);

const facts = fc.record({
  role: perhaps(fc.constantFrom('sole', 'lead', 'split', 'co', 'reference')),
  kind: fc.constantFrom('suggestion', 'proposal'),
  level: fc.constantFrom('national', 'provincial', 'city', 'county'),
  assigned_on: on,
  due_on: perhaps(on),
  proposers: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
  topics: perhaps(fc.uniqueArray(fc.constantFrom('就业', '社保', '人才'), { minLength: 1 })),
  contacts: several(
    fc
      .record({
        on,
        stage: fc.constantFrom('before', 'during', 'draft', 'after'),
        way: fc.constantFrom('visit', 'phone', 'site', 'letter'),
        by: fc.constant(['李四']),
        with: perhaps(fc.uniqueArray(name, { minLength: 1, maxLength: 2 })),
        with_items: rarely(fc.constantFrom(['2020-x-000'], ['2020-x-001'], ['2020-x-002'])),
      })
      .map(stated),
  ),
  opinions: several(
    fc
      .record({
        from: fc.constant('市财政局'),
        requested_on: on,
        due_on: perhaps(on),
        received_on: perhaps(on),
        adequate: perhaps(fc.boolean()),
      })
      .map(stated),
  ),
  own_opinions: several(fc.record({ deliveries: several(delivery) }), 1),
  replies: several(reply),
  urges: several(
    fc
      .record({
        on,
        way: fc.constantFrom('slip', 'phone'),
        to: fc.constant('就业科'),
        with_items: rarely(fc.constantFrom(['2020-x-000'], ['2020-x-001'])),
      })
      .map(stated),
  ),
  closed: perhaps(on.map((day) => ({ on: day }))),
  withdrawn: rarely(on.map((day) => ({ on: day }))),
  requests: several(
    fc
      .record({
        on,
        kind: fc.constantFrom('return', 'addition', 'extension', 'question'),
        until: perhaps(on),
        reason: fc.constant('理由'),
        decision: perhaps(
          fc.record({ on, result: fc.constantFrom('agreed', 'refused', 'answered') }),
        ),
      })
      .map(stated),
    2,
  ),
  role_changes: rarely(
    fc.array(fc.record({ on, role: fc.constantFrom('sole', 'lead', 'split', 'co', 'reference') }), {
      minLength: 1,
      maxLength: 2,
    }),
  ),
  reply_by: rarely(fc.constantFrom('us', 'government')),
  followups: several(
    fc
      .record({
        on,
        promise: fc.constant('年内办好'),
        due_on: on,
        checks: several(
          fc
            .record({
              on,
              done: fc.boolean(),
              outcome: rarely(fc.constantFrom('policy', 'funding', 'other')),
            })
            .map(stated),
          2,
        ),
      })
      .map(stated),
    2,
  ),
  class_changes: rarely(fc.array(fc.record({ on, class: fc.constant('A') }), { minLength: 1 })),
  overrides: rarely(
    fc.array(
      fc.record({
        on,
        step: fc.constant('check'),
        gate: fc.constant('draft_agreed'),
        reason: fc.constant('联系不上'),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
  corrections: rarely(
    fc.array(fc.record({ on, field: fc.constant('title'), reason: fc.constant('抄错') }), {
      minLength: 1,
      maxLength: 2,
    }),
  ),
  origin: perhaps(fc.constantFrom('session', 'intersession')),
  proposer_type: rarely(fc.constantFrom('individual', 'joint', 'party', 'committee')),
  key: rarely(fc.constant(true)),
  key_leader: rarely(fc.constantFrom('王局', '刘副局')),
  asks: several(fc.constantFrom('要点一', '要点二')),
  routing: perhaps(routing),
  confidential: rarely(fc.constant(true)),
  joined: rarely(on.map((day) => ({ on: day, with: ['2020-x-000'] }))),
});

const rounds = (papers: readonly object[] | undefined) =>
  papers?.map((paper, index) => ({ round: index + 1, ...stated(paper) }));

/** Registries of every shape, also of shapes that no gate would let through. */
export const registries: fc.Arbitrary<readonly Kept[]> = fc
  .array(facts, { maxLength: 12 })
  .map((all) =>
    all.map(
      (
        { role, assigned_on, due_on, reply_by, proposers, replies, own_opinions, ...rest },
        index,
      ) => {
        const id = `2020-x-${String(index).padStart(3, '0')}`;
        const record = stated({
          id,
          title: `第${index}件`,
          ...rest,
          proposers: proposers.map((one) => ({ name: one })),
          intake: stated({ assigned_on, due_on, role, reply_by }),
          replies: rounds(replies),
          own_opinions: rounds(own_opinions),
        });
        return { id, record: record as unknown as Proposal };
      },
    ),
  );

export const days = on;
