import type { Proposal } from '../src/generated/proposal.ts';
import type { Random } from './random.ts';

/** Lets some items be handled together with the next one that can be: both in hand on that day, and neither answered yet. */
export function joinSome(records: readonly Proposal[], random: Random): void {
  const free = records
    .filter(isInHand)
    .toSorted((a, b) => (handedOver(a) < handedOver(b) ? -1 : 1));
  for (const [index, one] of free.entries()) {
    const other = free[index + 1];
    if (other === undefined || one.joined || other.joined || !random.chance(0.06)) continue;
    const on = [handedOver(one), handedOver(other)].sort()[1] ?? '';
    if ([one, other].some((record) => on > lastDay(record))) continue;
    one.joined = { on, with: [other.id], reason: '内容相近' };
    other.joined = { on, with: [one.id], reason: '内容相近' };
  }
}

const isInHand = (record: Proposal) =>
  record.routing?.assignments !== undefined && record.withdrawn === undefined;

const handedOver = (record: Proposal) => record.routing?.assignments?.[0]?.on ?? '';

/** The day before which it was certainly not signed. */
function lastDay({ replies = [], own_opinions = [] }: Proposal): string {
  const signed = [...replies, ...own_opinions].flatMap((paper) => paper.signed?.on ?? []);
  return signed.sort()[0] ?? '9999-12-31';
}
