import type { Conflict } from './conflicts.ts';

/**
 * The same conflicts, where a file that both sides gave another name is one and not three: git tells of the old name, which
 * is gone, and of either new one apart, and taking those by themselves would keep one side's record and lose the other's.
 */
export function withRenamedTwice(conflicts: readonly Conflict[]): readonly Conflict[] {
  const left = new Set(conflicts);
  const take = (side: 'ours' | 'theirs', base: Buffer): Conflict | undefined => {
    const other = side === 'ours' ? 'theirs' : 'ours';
    const found = [...left]
      .filter((one) => one.base === undefined && one[side] !== undefined && !one[other])
      .map((one) => ({ one, like: likeness(base, one[side] as Buffer) }))
      .toSorted((a, b) => b.like - a.like)[0];
    return found !== undefined && found.like >= enough ? found.one : undefined;
  };
  const joined = conflicts.flatMap((gone): readonly Conflict[] => {
    if (gone.base === undefined || gone.ours !== undefined || gone.theirs !== undefined) return [];
    const [ours, theirs] = [take('ours', gone.base), take('theirs', gone.base)];
    if (ours === undefined || theirs === undefined) return [];
    for (const one of [gone, ours, theirs]) left.delete(one);
    const names = { base: gone.path, ours: ours.path, theirs: theirs.path };
    return [{ path: ours.path, base: gone.base, ours: ours.ours, theirs: theirs.theirs, names }];
  });
  return [...joined, ...left];
}

/** As git itself takes a file for another that was renamed. */
const enough = 0.5;

/** The share of lines of one that the other has too. */
function likeness(one: Buffer, other: Buffer): number {
  const lines = (text: Buffer) => text.toString('utf8').split(/\r?\n/);
  const there = new Set(lines(other));
  const all = lines(one);
  return all.filter((line) => there.has(line)).length / all.length;
}
