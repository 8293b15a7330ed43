/** The lines that came, with +, and those that went, with -; what stayed is not told. */
export function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const common = longestCommon(old, now);
  const changes: string[] = [];
  let [i, j] = [0, 0];
  for (const line of [...common, undefined]) {
    while (i < old.length && old[i] !== line) changes.push(`-${old[i++]}`);
    while (j < now.length && now[j] !== line) changes.push(`+${now[j++]}`);
    i += 1;
    j += 1;
  }
  return changes;
}

function longestCommon(a: readonly string[], b: readonly string[]): readonly string[] {
  const length = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  const of = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (length[i] as number[])[j] =
        a[i] === b[j] ? of(i + 1, j + 1) + 1 : Math.max(of(i + 1, j), of(i, j + 1));
    }
  }
  const common: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      common.push(a[i] as string);
      i += 1;
      j += 1;
    } else if (of(i + 1, j) >= of(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}
