import { passedReviews } from '../proposal/paper.ts';
import { type Breakdown, breakdown } from './breakdown.ts';
import { count, type Figure, type Rate, rate } from './figure.ts';
import { repliesOf } from './forms.ts';
import type { Item } from './item.ts';

/** What the leaders of the office did themselves. */
export interface LeadersWork {
  /** 批办率: items on which a leader gave an instruction. */
  readonly instructed: Rate;
  readonly instructions: Figure;
  readonly byLeader: Breakdown;
  /** 领导审核率: replies that passed a leader before they went out. */
  readonly reviewed: Rate;
}

/** Instructions over the items that oblige us to anything, reviews over the replies that were signed or sent. */
export function leadersWork(handled: readonly Item[], toAnswer: readonly Item[]): LeadersWork {
  const instructions = handled.flatMap(({ id, record }) =>
    (record.routing?.instructions ?? []).map(({ leader, on }) => ({
      member: { id, who: leader, on },
      leader,
    })),
  );
  const replies = toAnswer.flatMap((item) =>
    repliesOf(item)
      .filter(({ signed, deliveries }) => signed !== undefined || deliveries !== undefined)
      .map((reply) => ({ member: { id: item.id, round: reply.round }, reply })),
  );
  return {
    instructed: rate(
      { id: 'instructed', unit: 'item' },
      handled,
      ({ record }) => (record.routing?.instructions ?? []).length > 0,
    ),
    instructions: count({ id: 'instructions', unit: 'instruction' }, instructions),
    byLeader: breakdown(instructions, [
      { id: 'instructing_leader', valuesOf: ({ leader }) => [leader], order: [] },
    ]),
    reviewed: rate({ id: 'leader_reviewed', unit: 'reply' }, replies, ({ reply }) =>
      passedReviews(reply).some(({ stage }) => stage === 'leader'),
    ),
  };
}
