import type { Rewritten } from './rewritten.ts';
import { type Correction, type Way, waysOf } from './trace.ts';

/** The place that each correction tells of, by its rank. */
type Told = ReadonlyMap<number, string>;

/**
 * The changes that no correction is left for: each tells of one place only. Which one is open where indexes have moved; the place
 * that a correction names comes first, and as many changes as possible are told of.
 */
export function unaccounted(
  changes: readonly Rewritten[],
  corrections: readonly Correction[],
): readonly Rewritten[] {
  const told: (readonly Way[])[] = [];
  const fields = new Set(corrections.map(({ field }) => field));
  const isNamed = ({ path, struck }: Rewritten) =>
    fields.has(path.join('.')) || (struck !== undefined && /^\d+$/.test(path.at(-1) ?? ''));
  const inOrder = [...changes.filter(isNamed), ...changes.filter((one) => !isNamed(one))];
  const open = inOrder.filter((change) => {
    const ways = waysOf(change, corrections);
    if (ways.length > 0 && canAllBeTold([...told, ways])) {
      told.push(ways);
      return false;
    }
    return true;
  });
  return changes.filter((change) => open.includes(change));
}

/** Whether corrections can be shared out so that every change is told of. What would take too long to find out is taken for granted. */
function canAllBeTold(changes: readonly (readonly Way[])[]): boolean {
  let looks = 0;
  const from = (at: number, told: Told): boolean => {
    const ways = changes[at];
    if (ways === undefined || looks > MOST) return true;
    return ways.some((way) => {
      looks += 1;
      const isFree = way.every(({ rank, place }) => (told.get(rank) ?? place) === place);
      return (
        isFree &&
        from(at + 1, new Map([...told, ...way.map((use) => [use.rank, use.place] as const)]))
      );
    });
  };
  return from(0, new Map());
}

const MOST = 10_000;
