import type { FigureId } from './figure-ids.ts';
import { type Countable, type Member, membersOf, type Unit } from './member.ts';

export { type FigureId, figureIds } from './figure-ids.ts';

/** Why something that might have been counted is not in the denominator. */
export const reasons = [
  'not_due',
  'no_deadline',
  'ended',
  'not_rated',
  'not_public',
  'undecided',
  'unanswered',
] as const;

export type Reason = (typeof reasons)[number];

export interface Exclusion extends Member {
  readonly reason: Reason;
}

/** A number that can be traced: it is the length of its list of members. */
export interface Figure {
  readonly id: FigureId;
  readonly unit: Unit;
  readonly numerator: readonly Member[];
  /** Absent where the figure is a plain count and no rate is made of it. */
  readonly denominator?: readonly Member[];
  readonly excluded: readonly Exclusion[];
}

/** A figure that is a rate. */
export interface Rate extends Figure {
  readonly denominator: readonly Member[];
}

/** True: in the numerator. False: in the denominator only. A reason: in neither. */
export type Verdict = boolean | Reason;

/** A rate over the candidates, each of which is judged once: what is counted, left over and excluded makes up the whole by construction. */
export function rate<T extends Countable>(
  { id, unit }: Pick<Figure, 'id' | 'unit'>,
  candidates: readonly T[],
  judge: (candidate: T) => Verdict,
): Rate {
  const numerator: Member[] = [];
  const denominator: Member[] = [];
  const excluded: Exclusion[] = [];
  for (const candidate of candidates) {
    const verdict = judge(candidate);
    if (typeof verdict === 'string') {
      excluded.push({ ...candidate.member, reason: verdict });
      continue;
    }
    denominator.push(candidate.member);
    if (verdict) numerator.push(candidate.member);
  }
  return { id, unit, numerator, denominator, excluded };
}

/** A plain count. */
export function count(
  { id, unit }: Pick<Figure, 'id' | 'unit'>,
  things: readonly Countable[],
): Figure {
  return { id, unit, numerator: membersOf(things), excluded: [] };
}

/** The members of the denominator that are not in the numerator. */
export function remainderOf({ numerator, denominator }: Rate): readonly Member[] {
  const counted = new Set(numerator);
  return denominator.filter((member) => !counted.has(member));
}
