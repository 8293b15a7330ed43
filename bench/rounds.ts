import { measured, type Usage } from './child.ts';

/** One process to measure. */
export interface Program {
  readonly name: string;
  /** The arguments of node. */
  readonly args: readonly string[];
  /** The exit codes of a whole run, if not only 0. */
  readonly exits?: readonly number[];
}

/** What a program took, and how that compares with the yardstick of its group. */
export interface Measure {
  readonly usage: Usage;
  readonly yardstick: Usage;
  readonly cpuRatio: number;
  readonly wallRatio: number;
}

/**
 * Runs the yardstick and its programs in turn, round after round, so that what slows the machine for a while slows them all.
 * A ratio is taken within its round, and the median of the rounds is told.
 */
export function inRounds(
  yardstick: Program,
  programs: readonly Program[],
  rounds: number,
): readonly Measure[] {
  const runs = Array.from({ length: rounds }, () =>
    [yardstick, ...programs].map(({ args, exits }) => measured(args, exits)),
  );
  const column = (index: number) => runs.map((round) => round[index] as Usage);
  const base = column(0);
  return programs.map((_, index) => {
    const own = column(index + 1);
    const ratio = (of: 'cpu' | 'wall') =>
      median(own.map((usage, round) => usage[of] / (base[round] as Usage)[of]));
    return {
      usage: typical(own),
      yardstick: typical(base),
      cpuRatio: ratio('cpu'),
      wallRatio: ratio('wall'),
    };
  });
}

/** Times are medians; of memory the highest peak counts. */
function typical(usages: readonly Usage[]): Usage {
  return {
    wall: median(usages.map(({ wall }) => wall)),
    cpu: median(usages.map(({ cpu }) => cpu)),
    memory: Math.max(...usages.map(({ memory }) => memory)),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below = Number.NaN, above = below] = sorted.slice(middle - 1, middle + 1);
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : (below + above) / 2;
}
