import type { Messages } from '../../../messages/index.ts';

/** Something that the facts show not to have gone well: its heading, and the evidence. */
export interface Problem {
  readonly id: string;
  readonly title: keyof Messages['report']['problems']['titles'];
  /** How many of how many: whether they are few. */
  readonly n?: number;
  readonly of?: number;
  readonly text: string;
}

/** A few: one, or up to three that are no more than a quarter of all. */
export const areFew = ({ n = 0, of = 0 }: Pick<Problem, 'n' | 'of'>): boolean =>
  n === 1 || (n <= 3 && n * 4 <= of);
