import type { Path } from '../edit/edit.ts';
import { isFields, type List, same } from '../edit/tree.ts';
import { identityOf, likeness } from './same-entry.ts';
import { spelled } from './spelled.ts';

/** Below this share of common facts, an entry that went and one that came are two. */
const enough = 0.5;

/**
 * For each entry of a list, its rank in a later version of the list, or undefined where it was taken out.
 * Entries that stayed as they are settle first, then those that say they are the same, then those of one day, then those
 * between the same neighbours that are like each other.
 */
export function pairing(before: List, after: List, path: Path): readonly (number | undefined)[] {
  const found = new Array<number | undefined>(before.length).fill(undefined);
  const taken = new Set<number>();
  const pair = (old: number, now: number) => {
    found[old] = now;
    taken.add(now);
  };
  for (const [old, now] of unchanged(before.map(spelled), after.map(spelled))) pair(old, now);
  pairBy(before, after, { found, taken, pair, name: (entry) => identityOf(entry, path) });
  pairBy(before, after, { found, taken, pair, name: spelled });
  pairByDay(before, after, { found, taken, pair });
  for (const [old, entry] of before.entries()) {
    if (found[old] !== undefined) continue;
    const floor = found.slice(0, old).findLast((now) => now !== undefined) ?? -1;
    const ceiling = found.slice(old + 1).find((now) => now !== undefined) ?? after.length;
    const best = mostLike(before, after, { old, from: floor + 1, to: ceiling, taken, path });
    if (best !== undefined) pair(old, best);
    else if (!isFields(entry) && ceiling - floor === 2 && !taken.has(floor + 1))
      pair(old, floor + 1);
  }
  return found;
}

interface Pairing {
  readonly found: readonly (number | undefined)[];
  readonly taken: ReadonlySet<number>;
  readonly pair: (old: number, now: number) => void;
  readonly name: (entry: List[number]) => string | undefined;
}

function pairBy(before: List, after: List, { found, taken, pair, name }: Pairing): void {
  const names = after.map(name);
  for (const [old, entry] of before.entries()) {
    const wanted = found[old] === undefined ? name(entry) : undefined;
    if (wanted === undefined) continue;
    const now = names.findIndex((one, rank) => one === wanted && !taken.has(rank));
    if (now >= 0) pair(old, now);
  }
}

/** What happened on a day on which nothing else did is the same event, put right, rather than a like one of another day. */
function pairByDay(before: List, after: List, { found, taken, pair }: Omit<Pairing, 'name'>): void {
  const olds = only(before, (rank) => found[rank] === undefined);
  const news = only(after, (rank) => !taken.has(rank));
  for (const [day, old] of olds) {
    const now = news.get(day);
    if (old === undefined || now === undefined) continue;
    if (likeness(before[old], after[now], same) >= enough) pair(old, now);
  }
}

/** The entries by their day, as far as they are the only ones of it. */
function only(list: List, isLeft: (rank: number) => boolean) {
  const days = new Map<string, number | undefined>();
  for (const [rank, entry] of list.entries()) {
    const day = isFields(entry) ? entry.get('on') : undefined;
    if (day === undefined || !isLeft(rank)) continue;
    days.set(String(day), days.has(String(day)) ? undefined : rank);
  }
  return days;
}

interface Gap {
  readonly old: number;
  readonly from: number;
  readonly to: number;
  readonly taken: ReadonlySet<number>;
  readonly path: Path;
}

function mostLike(before: List, after: List, { old, from, to, taken, path }: Gap) {
  const entry = before[old];
  let best: number | undefined;
  let score = enough;
  for (let rank = from; rank < to; rank += 1) {
    // Two that say they are different are different, however like each other.
    const other = identityOf(after[rank], path);
    if (taken.has(rank) || (other !== undefined && other !== identityOf(entry, path))) continue;
    const like = likeness(entry, after[rank], same);
    if (like > score || (like === score && best === undefined)) {
      best = rank;
      score = like;
    }
  }
  return best;
}

/** The longest run of equal texts in both lists, as pairs of ranks. */
export function unchanged(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    pairs.push([start, start]);
    start += 1;
  }
  const [old, now] = [before.slice(start), after.slice(start)];
  const length = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      (length[i] as Uint32Array)[j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) pairs.push([start + i++, start + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
