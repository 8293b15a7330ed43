import type { Delivery, Feedback, Proposal, Role } from '../../src/proposal/record.ts';
import type { Clock } from '../../src/statistics/item.ts';
import type { Kept, Scope } from '../../src/statistics/summarise.ts';

/** A day of 2020, from its month and day: '0402'. */
export const day = (text: string) => `2020-${text.slice(0, 2)}-${text.slice(2)}`;

type Facts = Omit<Partial<Proposal>, 'intake'> & { readonly intake?: Partial<Proposal['intake']> };

/** A record with this role and these facts; assigned on 10 March, due on 10 June. */
export function kept(id: string, role: Role | undefined, facts: Facts = {}): Kept {
  const { intake, ...rest } = facts;
  return {
    id,
    record: {
      id,
      kind: id.includes('npc') ? 'suggestion' : 'proposal',
      level: 'city',
      title: `关于${id.slice(-3)}的事`,
      proposers: [{ name: '张三' }],
      intake: {
        assigned_on: day('0310'),
        due_on: day('0610'),
        ...(role !== undefined && { role }),
        ...intake,
      },
      ...rest,
    },
  };
}

export const sent = (to: string, on: string, returned?: string): Delivery => ({
  to,
  way: 'post',
  on: day(on),
  ...(returned !== undefined && { returned: { on: day(returned), reason: '地址不详' } }),
});

export const said = (
  from: string,
  on: string,
  result: Feedback['result'],
  attitude?: Feedback['result'],
): Feedback => ({ from, on: day(on), result, ...(attitude !== undefined && { attitude }) });

/** Clocks made of the dates in the record, without rules or calendar. */
export function plainClocks(asOf: string): Scope['clocksOf'] {
  return (record) => {
    const { intake, replies = [], own_opinions = [], opinions = [], closed } = record;
    const role = lastRole(record);
    const clock = (
      duty: Clock['duty'],
      due: string | undefined,
      metOn: string | undefined,
    ): Clock => ({
      duty,
      ...(due !== undefined && { due }),
      ...(metOn !== undefined && { metOn }),
      state: stateOf(due, metOn, closed?.on, asOf),
    });
    const firstOut = (papers: readonly { readonly deliveries?: readonly Delivery[] }[]) =>
      papers
        .flatMap(({ deliveries = [] }) => deliveries)
        .filter(({ returned }) => returned === undefined)
        .map(({ on }) => on)
        .sort()[0];
    if (role === 'reference') return [];
    const theirs = opinions.map((one) => clock('opinion', one.due_on, one.received_on));
    return role === 'co' || intake.reply_by === 'government'
      ? [clock('own_opinion', intake.due_on, firstOut(own_opinions)), ...theirs]
      : [clock('reply', intake.due_on, firstOut(replies)), ...theirs];
  };
}

/** The role that the latest change gave, or the assignment paper; of two changes on one day the later entry counts. */
export function lastRole({ intake, role_changes = [] }: Proposal): Role | undefined {
  let role = intake.role;
  let on = '';
  for (const change of role_changes) {
    if (change.on < on) continue;
    on = change.on;
    role = change.role;
  }
  return role;
}

function stateOf(
  due: string | undefined,
  metOn: string | undefined,
  closedOn: string | undefined,
  asOf: string,
): Clock['state'] {
  if (metOn !== undefined) return due !== undefined && metOn > due ? 'met_late' : 'met';
  if (closedOn !== undefined) return 'ended';
  return due !== undefined && asOf > due ? 'overdue' : 'running';
}

/** The figures of 2020 at the end of that year, unless another day is asked for. */
export const in2020 = (asOf = '2020-12-31'): Scope => ({
  year: 2020,
  asOf,
  clocksOf: plainClocks(asOf),
});
