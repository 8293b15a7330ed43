import type { Answer, Certainty } from '../../deadlines/certainty.ts';
import type { IsoDate } from '../../deadlines/date.ts';
import type { SkippedDays } from '../../deadlines/skipped.ts';
import type { Messages } from '../../messages/index.ts';
import { Refusal } from '../../refusal.ts';
import type { Block } from '../../terminal/view.ts';

/** An answer about working days, or a refusal where nothing is known of a year in question. */
export function known<T>(
  answer: Answer<T>,
  one: IsoDate,
  other: IsoDate,
): Extract<Answer<T>, { value: T }> {
  if (answer.certainty !== 'unknown') return answer;
  const [first, last] = one <= other ? [one, other] : [other, one];
  throw new Refusal('calendar-unknown', 2, (m) => m.due.unknownDays(first, last));
}

/** Weekends and holidays that were passed over, and weekends that were counted. */
export function skippedBlocks(
  days: readonly SkippedDays[],
  { due, deadlines }: Messages,
): readonly Block[] {
  return days.length === 0
    ? []
    : [{ type: 'text', text: due.skipped(deadlines.skippedDays(days)) }];
}

export function certaintyBlock(certainty: Certainty, { due }: Messages): Block {
  return certainty === 'published'
    ? { type: 'text', text: { text: due.certain, tone: 'dim' } }
    : { type: 'text', text: { text: due.uncertain, tone: 'soon' } };
}
