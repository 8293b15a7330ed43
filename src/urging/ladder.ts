import type { Duty, Office } from '../proposal/office.ts';

/** When whom is urged, as the office set it or as it stands where it set nothing. */
export interface Ladder {
  /** Days before the due date on which the holder is urged, 0 for the day itself; the farthest first. */
  readonly before: readonly number[];
  /** Working days between urges once the date has passed; 0 where nobody is urged then. */
  readonly every: number;
  /** With which urge after the date the leader in charge is told; 0 for never. */
  readonly leaderAfter: number;
  /** The duties that are urged; undefined for all that somebody can be late with. */
  readonly duties: ReadonlySet<Duty> | undefined;
}

/** 15, 7 and 3 days ahead are what several offices practise; no published rule was found for what comes after the date. */
export function ladderOf({ urging = {} }: Pick<Office, 'urging'>): Ladder {
  const { before = [15, 7, 3, 0], every = 5, leader_after = 2, duties } = urging;
  return {
    before: before.toSorted((a, b) => b - a),
    every,
    leaderAfter: leader_after,
    duties: duties && new Set<Duty>(duties),
  };
}
