import type { Office } from '../proposal/office.ts';
import type { Item } from './item.ts';
import { type Member, membersOf } from './member.ts';

type SessionTotal = NonNullable<NonNullable<Office['statistics']>['session_totals']>[number];

/** 占大会总数: our items over a number that only others know, which the office has written into its settings with its source. */
export interface SessionShare {
  readonly members: readonly Member[];
  readonly total: number;
  readonly stated: SessionTotal;
}

/** One share for every total that is stated for the year. */
export function sessionShares(
  items: readonly Item[],
  office: Office,
  year: number,
): readonly SessionShare[] {
  return (office.statistics?.session_totals ?? [])
    .filter((stated) => stated.year === String(year))
    .map((stated) => ({
      stated,
      total: stated.total,
      members: membersOf(
        items.filter(
          ({ record }) =>
            (stated.kind === undefined || record.kind === stated.kind) &&
            (stated.level === undefined || record.level === stated.level) &&
            (stated.origin === undefined || record.origin === stated.origin),
        ),
      ),
    }));
}
