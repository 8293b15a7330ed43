import type { Remark } from '../rule.ts';
import { correctionRewritten } from './correction-rewritten.ts';
import { deliveryRewritten } from './delivery-rewritten.ts';
import { eventRewritten } from './event-rewritten.ts';
import type { History, HistoryRule } from './history.ts';
import { numberRewritten } from './number-rewritten.ts';
import { ratingRewritten } from './rating-rewritten.ts';
import { recordDeleted } from './record-deleted.ts';
import { registrationRewritten } from './registration-rewritten.ts';
import { signedRewritten } from './signed-rewritten.ts';

/** Every rule about what became of recorded facts. */
export const historyRules: readonly HistoryRule[] = [
  recordDeleted,
  registrationRewritten,
  signedRewritten,
  numberRewritten,
  deliveryRewritten,
  ratingRewritten,
  eventRewritten,
  correctionRewritten,
];

/** What a change did to facts that were recorded before; `only` some of the rules. */
export function checkHistory(
  history: History,
  only: readonly HistoryRule[] = historyRules,
): readonly Remark[] {
  return only.flatMap(({ code, severity, find }) =>
    find(history).map(({ args = {}, ...spot }) => ({ code, severity, ...spot, args })),
  );
}
