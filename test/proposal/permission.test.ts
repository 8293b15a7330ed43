import { describe, expect, it } from 'vitest';
import { type Gate, gateNames, gates } from '../../src/proposal/gates.ts';
import { lifecycle, type Step } from '../../src/proposal/lifecycle.ts';
import { nextSteps } from '../../src/proposal/next.ts';
import { permissionFor } from '../../src/proposal/permission.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { type Status, statuses, statusOf } from '../../src/proposal/status.ts';
import { at, office } from './at.ts';
import { item } from './item.ts';

const steps = Object.keys(lifecycle) as Step[];
const open = { ...office, gates: ['none' as const] };

// Columns in the order of `statuses`; x: may be done, .: may not. What the status alone does not tell (a request that waits,
// an opinion that is owed, a promise that was made) is missing in these items, so the steps about it are shut.
// prettier-ignore
const table: Readonly<Record<Step, string>> = {
  accept: /*           */ 'x.xx xx .... ... .. . . . ...',
  request_return: /*   */ 'x.xx xx .... ... .. . . . ...',
  request_addition: 'x.xx xx xxxx ... .. x . . ...',
  request_extension: 'x.xx xx xxxx xxx .. x . . ...',
  ask: /*              */ 'x.xx xx xxxx xxx xx x x . ...',
  decide: /*           */ '.x.. .. .... ... .. . . . ...',
  inform: /*           */ '.... .. .... ... .. . . . ...',
  change_role: /*      */ 'x.xx xx xxxx ... .. x . . x..',
  join: /*             */ 'x.xx xx xxxx ... .. x . . ...',
  propose: /*          */ 'x.xx .. .... ... .. . . . ...',
  approve: /*          */ '..xx xx xxxx ... .. x . . ...',
  assign: /*           */ '...x xx xxxx ... .. x . . ...',
  contact: /*          */ 'xxxx xx xxxx xxx xx x x x ..x',
  consult: /*          */ '.... .. xx.. ... .. . . . ...',
  request_opinion: /*  */ '.... xx xx.. ... .. x . . ...',
  receive_opinion: /*  */ '.... xx xxxx xxx xx x x . ...',
  draft: /*            */ '.... xx xx.. ... .. x x . ...',
  check: /*            */ '.... .. xxxx ... .. . . . ...',
  review: /*           */ '.... .. ..xx ... .. . . . ...',
  sign: /*             */ '.... .. ...x ... .. . . . ...',
  deliver: /*          */ '.... .. .... xxx xx x x . ...',
  mail_return: /*      */ '.... .. .... .xx xx x x . ...',
  copy: /*             */ '.... .. .... xxx xx x . x ..x',
  publish: /*          */ '.... .. .... xxx xx x . x ..x',
  feedback: /*         */ '.... .. .... .xx xx x . x ...',
  urge: /*             */ 'xxxx xx xxxx xxx xx x x . ...',
  withdraw: /*         */ 'xxxx xx xxxx xxx xx x x . ...',
  close: /*            */ '.... .. .... ... xx . x . ...',
  promise: /*          */ '.... .. .... xxx xx x x x ..x',
  follow_up: /*        */ '.... .. .... ... .. . . . ...',
  reclassify: /*       */ '.... .. .... ... xx . . x ..x',
  archive: /*          */ '.... .. .... ... .. . . x xx.',
  correct: /*          */ 'xxxx xx xxxx xxx xx x x x xxx',
};

describe.each(steps)('%s', (step) => {
  const allowed = table[step].replaceAll(' ', '');
  it.each(statuses.map((status, column) => [status, allowed[column] === 'x'] as const))(
    'at %s: %s',
    (status, may) => {
      const permission = permissionFor(step, at[status], open);
      expect(permission.verdict).toBe(may ? 'allowed' : 'wrong_state');
      if (permission.verdict === 'wrong_state') {
        expect(permission).toMatchObject({ status, next: nextSteps(at[status], open) });
      }
    },
  );
});

it.each(statuses)('an item is found to be %s', (status) => {
  expect(statusOf(at[status], office)).toBe(status);
});

describe('what comes next', () => {
  it.each<[Status, readonly Step[]]>([
    ['registered', ['propose']],
    ['proposed', ['approve']],
    ['instructed', ['assign']],
    ['assigned', ['contact']],
    ['handling', ['draft']],
    ['drafted', ['consult']],
    ['consulted', ['check']],
    ['office_checked', ['review']],
    ['reviewed', ['sign']],
    ['signed', ['deliver']],
    ['delivered', ['deliver']],
    ['mail_returned', ['deliver']],
    ['answered', ['publish', 'feedback']],
    ['feedback_in', ['publish', 'close']],
    ['rehandling', ['draft']],
    ['opinion_sent', ['close']],
    ['closed', ['publish', 'archive']],
    ['return_requested', ['decide']],
    ['returned', ['archive']],
    ['withdrawn', ['archive']],
    ['archived', []],
  ])('at %s: %s', (status, next) => {
    expect(nextSteps(at[status], office)).toEqual(next);
  });

  it.each(statuses)('at %s it may be done, gates and all', (status) => {
    for (const step of nextSteps(at[status], office)) {
      const { verdict } = permissionFor(step, at[status], office);
      expect([step, verdict]).toEqual([step, 'allowed']);
    }
  });

  it('waits for the leader whose instruction is missing', () => {
    const { routing } = at.instructed;
    const one = item({
      routing: { ...routing, instructions: [{ on: '2020-03-16', leader: '王景行' }] },
    });
    expect(nextSteps(one, office)).toEqual(['approve']);
    expect(nextSteps(one, open)).toEqual(['assign']);
  });

  it('brings in the co-handling sections first', () => {
    const proposed = [
      { on: '2020-03-13', by: '局办公室', section: '就业促进科', co_sections: ['社会保险科'] },
    ];
    const one = item({ routing: { ...at.assigned.routing, proposed } });
    expect(nextSteps(one, office)).toEqual(['assign', 'contact']);
  });

  it('writes a new draft after a no', () => {
    const no = { ...at.consulted.contacts?.[1], agreed: false } as never;
    const one = { ...at.drafted, contacts: [...(at.drafted.contacts ?? []), no] };
    expect(statusOf(one, office)).toBe('drafted');
    expect(nextSteps(one, office)).toEqual(['draft', 'consult']);
  });

  it('hears everybody before it closes', () => {
    const both = [{ name: '张三', lead: true }, { name: '李四' }];
    const reply = at.feedback_in.replies?.[0];
    const sent = { to: '李四', way: 'hand', on: '2020-05-14' } as const;
    const one = {
      ...at.feedback_in,
      proposers: both,
      replies: [{ ...reply, deliveries: [...(reply?.deliveries ?? []), sent] }] as never,
    };
    expect(nextSteps(one, office)).toEqual(['publish', 'feedback', 'close']);
  });

  it('goes back to the office where a criterion was not confirmed', () => {
    const one = withReply(at.reviewed, (reply) => ({
      ...reply,
      reviews: reply.reviews?.map(({ criteria, ...review }) => review),
    }));
    expect(nextSteps(one, office)).toEqual(['check']);
    expect(permissionFor('check', one, office).verdict).toBe('allowed');
  });
});

describe('an item for information', () => {
  const reference = (status: Status) => ({
    ...at[status],
    intake: { ...at[status].intake, role: 'reference' as const },
  });

  it.each<Status>(['registered', 'proposed', 'instructed', 'assigned', 'handling'])(
    'may be closed at %s, and gets no reply',
    (status) => {
      expect(permissionFor('close', reference(status), office).verdict).toBe('allowed');
      expect(permissionFor('draft', reference(status), open).verdict).toBe('wrong_state');
    },
  );

  it('is closed next', () => {
    expect(nextSteps(reference('registered'), office)).toEqual(['close']);
    expect(nextSteps(reference('handling'), office)).toEqual(['close']);
  });
});

describe('while the second reply is written', () => {
  const second = (reply: object): Proposal =>
    ({
      ...at.rehandling,
      replies: [...(at.rehandling.replies ?? []), { round: 2, ...reply }],
    }) as never;
  const drafts = [{ on: '2020-06-10', by: '李向南', class: 'A' }];

  it('is a matter of the second draft', () => {
    expect(statusOf(second({ drafts }), office)).toBe('drafted');
    expect(permissionFor('feedback', second({ drafts }), office).verdict).toBe('allowed');
  });

  it('is in work again when that draft is sent back', () => {
    const reviews = [{ on: '2020-06-11', by: '刘知远', stage: 'leader', passed: false }];
    expect(statusOf(second({ drafts, reviews }), office)).toBe('rehandling');
    expect(permissionFor('deliver', second({ drafts, reviews }), office).verdict).toBe(
      'wrong_state',
    );
  });
});

describe('the draft that stands', () => {
  const paper = (parts: object) =>
    statusOf(
      withReply(at.drafted, (reply) => ({ ...reply, ...parts }) as never),
      office,
    );
  const draft = (on: string) => ({ on, by: '李向南' });
  const no = (on: string, ordinal?: number) => ({
    on,
    by: '刘知远',
    stage: 'leader',
    passed: false,
    ...(ordinal && { draft: ordinal }),
  });

  it.each([
    ['one, not reviewed', ['05-06'], [], 'drafted'],
    ['one, sent back', ['05-06'], [no('2020-05-07')], 'handling'],
    ['a second after that', ['05-06', '05-08'], [no('2020-05-07')], 'drafted'],
    ['a second before it', ['05-06', '05-08'], [no('2020-05-09')], 'handling'],
    ['two sent back', ['05-06', '05-08'], [no('2020-05-07'), no('2020-05-09')], 'handling'],
    ['on one day, anew', ['05-06', '05-08'], [no('2020-05-08', 1)], 'drafted'],
    ['on one day, sent back', ['05-06', '05-08'], [no('2020-05-08', 2)], 'handling'],
  ] as const)('%s', (_, days, reviews, status) => {
    expect(paper({ drafts: days.map((day) => draft(`2020-${day}`)), reviews })).toBe(status);
  });
});

describe('gates', () => {
  const asks = ['扩大见习基地规模', '延长补贴期限'];
  const opinions = [{ from: '市财政局', requested_on: '2020-03-20' }];
  const bare = (record: Proposal) =>
    withReply(record, ({ class: _, ...reply }) => ({
      ...reply,
      drafts: reply.drafts?.map(({ class: __, ...draft }) => draft),
    }));

  it.each<[Gate, Step, Proposal, readonly string[]]>([
    [
      'leaders_instructed',
      'assign',
      item({
        routing: {
          ...at.instructed.routing,
          instructions: [{ on: '2020-03-16', leader: '王景行' }],
        },
      }),
      ['刘知远'],
    ],
    ['contact_made', 'draft', at.assigned, []],
    ['draft_agreed', 'check', at.drafted, []],
    ['opinions_in', 'check', { ...at.consulted, opinions }, ['市财政局']],
    ['asks_answered', 'check', { ...at.consulted, asks }, ['延长补贴期限']],
    ['class_set', 'check', bare(at.consulted), []],
    [
      'criteria_confirmed',
      'sign',
      withReply(at.reviewed, (reply) => ({
        ...reply,
        reviews: reply.reviews?.map((review) =>
          review.stage === 'office' ? { ...review, criteria: ['relevant', 'complete'] } : review,
        ),
      })),
      ['truthful', 'effective'],
    ],
  ])(
    '%s holds up %s until it is met, unless the office has it not in force',
    (gate, step, record, missing) => {
      expect(gates[gate](record, office, {})).toEqual(missing);
      expect(permissionFor(step, record, office)).toEqual({
        verdict: 'closed_gates',
        closed: [{ gate, missing }],
      });
      const others = gateNames.filter((name) => name !== gate);
      expect(permissionFor(step, record, { ...office, gates: others }).verdict).toBe('allowed');
    },
  );

  it.each(gateNames)('%s is open for an item that is in order', (gate) => {
    expect(gates[gate](at.reviewed, office, {})).toBeUndefined();
  });

  it('need no reply, no contact and no class where we co-handle', () => {
    const { own_opinions, ...co } = at.opinion_sent;
    const drafted = {
      ...co,
      own_opinions: [{ round: 1, drafts: [{ on: '2020-05-06', by: '李向南' }] }],
    };
    expect(permissionFor('draft', co, office).verdict).toBe('allowed');
    expect(permissionFor('check', drafted, office).verdict).toBe('allowed');
  });

  it('ask for some leader where the office keeps no list of them', () => {
    const { leaders, ...nobody } = office;
    expect(gates.leaders_instructed(at.proposed, nobody, {})).toEqual([]);
    expect(gates.leaders_instructed(at.instructed, nobody, {})).toBeUndefined();
  });
});

/** The record with its last reply changed. */
function withReply(
  record: Proposal,
  change: (reply: NonNullable<Proposal['replies']>[number]) => object,
): Proposal {
  const replies = [...(record.replies ?? [])];
  const last = replies.pop() as NonNullable<Proposal['replies']>[number];
  return { ...record, replies: [...replies, change(last)] } as never;
}
