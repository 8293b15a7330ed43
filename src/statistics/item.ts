import type { Clock as DutyClock } from '../deadlines/clock.ts';
import { owesOpinion, owesReply } from '../proposal/paper.ts';
import type { Proposal } from '../proposal/record.ts';
import { roleOf } from '../proposal/role.ts';
import type { Countable } from './member.ts';

/** What statistics need to know of a duty. */
export type Clock = Pick<DutyClock, 'duty' | 'round' | 'state' | 'due' | 'metOn' | 'extended'>;

/** One record as it stood on the day of the figures, with its duties. */
export interface Item extends Countable {
  readonly id: string;
  readonly record: Proposal;
  readonly clocks: readonly Clock[];
  /** The unit whose registry holds it, where several are counted together. */
  readonly from?: string;
}

/** Items whose proposers must be answered by us: the base of the rates. An item without a role is one of them. */
export const toAnswer = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ record }) => owesReply(record));

/** Items that another unit or the government answers, with our opinion. */
export const coHandled = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ record }) => owesOpinion(record));

/** Items that oblige us to anything: all but those sent to us for information. */
export const handled = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ record }) => roleOf(record) !== 'reference');

/** The duty of the first reply. */
export const replyClock = ({ clocks }: Item): Clock | undefined =>
  clocks.find(({ duty }) => duty === 'reply');
