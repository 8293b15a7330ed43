/** For as many values of one list as possible a value of another that fits, each for one only; by their indexes. Pairs that are `known` are kept where they can be. */
export function partners<T>(
  ones: readonly T[],
  others: readonly T[],
  fits: (one: T, other: T, at: number) => boolean,
  known: ReadonlyMap<number, number> = new Map(),
): ReadonlyMap<number, number> {
  const owners = new Map([...known].map(([index, at]) => [at, index]));
  const finds = (index: number, tried: Set<number>): boolean =>
    others.some((other, at) => {
      if (tried.has(at) || !fits(ones[index] as T, other, at)) return false;
      tried.add(at);
      const rival = owners.get(at);
      if (rival !== undefined && !finds(rival, tried)) return false;
      owners.set(at, index);
      return true;
    });
  for (const index of ones.keys()) if (!known.has(index)) finds(index, new Set());
  return new Map([...owners].map(([at, index]) => [index, at]));
}
