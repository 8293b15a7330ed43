import type { Delivery, Proposal } from '../../../src/proposal/record.ts';
import type { Clock } from '../../../src/statistics/item.ts';
import { weAnswer, weOpine } from './role.ts';

export interface Due {
  readonly due: string | undefined;
  readonly done: string | undefined;
  readonly extended: boolean;
}

/** The day by which the item is due, later where the assigner agreed to a later one. */
function dueOf({ intake, requests = [] }: Proposal): Pick<Due, 'due' | 'extended'> {
  let due = intake.due_on;
  let extended = false;
  for (const { kind, decision, until } of requests) {
    if (kind !== 'extension' || decision?.result !== 'agreed' || until === undefined) continue;
    due = until;
    extended = true;
  }
  return { due, extended };
}

const good = (deliveries: readonly Delivery[] = []) =>
  deliveries.filter(({ returned }) => returned === undefined);

/** The first reply: done on the day on which the last of all proposers has it. */
export function replyDue(record: Proposal): Due {
  const first = (record.replies ?? []).find(({ round }) => round === 1);
  let done: string | undefined = '';
  for (const { name } of record.proposers) {
    // Of several copies the first one is the copy that counts.
    const got = good(first?.deliveries)
      .filter(({ to }) => to === name)
      .map(({ on }) => on)
      .sort()[0];
    if (got === undefined) done = undefined;
    else if (done !== undefined && got > done) done = got;
  }
  return { ...dueOf(record), done: done === '' ? undefined : done };
}

export function opinionDue(record: Proposal): Due {
  const days = (record.own_opinions ?? []).flatMap(({ deliveries }) => good(deliveries));
  return { ...dueOf(record), done: days.map(({ on }) => on).sort()[0] };
}

/** The same duties in the form in which the engine is given them. */
export const clocksOn =
  (asOf: string) =>
  (record: Proposal): readonly Clock[] => {
    const clock = (duty: Clock['duty'], { due, done, extended }: Due): Clock => ({
      duty,
      ...(due !== undefined && { due }),
      ...(done !== undefined && { metOn: done }),
      ...(extended && { extended }),
      state: stateOf(due, done),
    });
    function stateOf(due: string | undefined, done: string | undefined): Clock['state'] {
      if (done !== undefined) return due !== undefined && done > due ? 'met_late' : 'met';
      if (record.closed !== undefined) return 'ended';
      return due !== undefined && asOf > due ? 'overdue' : 'running';
    }
    return [
      ...(weAnswer(record) ? [clock('reply', replyDue(record))] : []),
      ...(weOpine(record) ? [clock('own_opinion', opinionDue(record))] : []),
      ...(record.opinions ?? []).map(({ due_on, received_on }) =>
        clock('opinion', { due: due_on, done: received_on, extended: false }),
      ),
    ];
  };
