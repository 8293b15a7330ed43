import type { RequestKind } from '../../proposal/requests.ts';
import { Refusal } from '../../refusal.ts';

/** An extension leads to a later day than the one that holds. */
export function checkLater(
  until: string | undefined,
  due: string | undefined,
  kind: RequestKind | undefined,
): void {
  if (kind !== 'extension' || until === undefined || due === undefined || until > due) return;
  throw new Refusal('not-later', 2, (m) => m.commands.notLater(until, due));
}
