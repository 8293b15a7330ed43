import { existsOn, asOf as recordAsOf } from '../proposal/as-of.ts';
import type { Office } from '../proposal/office.ts';
import { owesOpinion, owesReply } from '../proposal/paper.ts';
import type { Proposal } from '../proposal/record.ts';
import type { Calendar } from './calendar.ts';
import type { Clock } from './clock.ts';
import type { IsoDate } from './date.ts';
import { feedbackClocks } from './feedback-clocks.ts';
import type { Case } from './matters.ts';
import { opinionClocks } from './opinion-clocks.ts';
import { ownOpinionClock } from './own-opinion-clock.ts';
import { replyClocks } from './reply-clocks.ts';
import { roundsOf } from './rounds.ts';

/**
 * Every duty that runs or ran on the item at the end of `asOf`, in the order reply, further replies, our opinion, opinions owed to us,
 * feedback. Facts of later days are not seen. None before the item existed, and none for a reference item, which needs no answer.
 * `isOpen` picks those that somebody still has to see to.
 */
export function clocks(
  record: Proposal,
  office: Office,
  asOf: IsoDate,
  calendar: Calendar,
): readonly Clock[] {
  if (!existsOn(record, asOf)) return [];
  const item: Case = { record: recordAsOf(record, asOf), office, asOf, calendar };
  if (owesOpinion(item.record)) return [ownOpinionClock(item), ...opinionClocks(item)];
  if (!owesReply(item.record)) return [];
  const rounds = roundsOf(item.record, office);
  return [...replyClocks(item, rounds), ...opinionClocks(item), ...feedbackClocks(item, rounds)];
}
