import { recipients } from '../proposal/recipients.ts';
import type { Delivery, Paper, Proposal } from '../proposal/record.ts';
import { count, type Figure, type Rate, rate } from './figure.ts';
import type { Item } from './item.ts';
import type { Member } from './member.ts';

/** Letters that came back, and whether each was sent again. */
export interface Mail {
  readonly returned: Figure;
  readonly resent: Rate;
}

interface Letter {
  readonly member: Member;
  readonly delivery: Delivery;
  readonly resent: boolean;
}

/** Over all papers that went out: replies, and opinions to leading units. */
export function mail(items: readonly Item[]): Mail {
  const back = items.flatMap(lettersOf).filter(({ delivery }) => delivery.returned !== undefined);
  return {
    returned: count({ id: 'mail_returned', unit: 'letter' }, back),
    resent: rate({ id: 'mail_resent', unit: 'letter' }, back, ({ resent }) => resent),
  };
}

function lettersOf({ id, record }: Item): readonly Letter[] {
  const papers: readonly Paper[] = [...(record.replies ?? []), ...(record.own_opinions ?? [])];
  return papers.flatMap((paper) =>
    (paper.deliveries ?? []).map((delivery) => ({
      member: { id, round: paper.round, who: delivery.to, on: delivery.on },
      delivery,
      resent: sentAgain(delivery, paper, record),
    })),
  );
}

function sentAgain(letter: Delivery, paper: Paper, record: Proposal): boolean {
  const { returned, to } = letter;
  if (returned === undefined) return false;
  const names = recipients(record).find((one) => one.names.includes(to))?.names ?? [to];
  return (paper.deliveries ?? []).some(
    (other) => other !== letter && names.includes(other.to) && other.on >= returned.on,
  );
}
