import type { Finding } from '../../checks/finding.ts';

/** Files that may hold an item of these years: their own, and those whose name does not tell a year. Of no year in particular: all. */
export function notCounted(
  years: number | readonly number[],
  broken: readonly Finding[],
): readonly string[] {
  const wanted = [years].flat();
  const paths = new Set(broken.map(({ path }) => path));
  return [...paths].filter((path) => {
    if (!path.startsWith('proposals/')) return false;
    const named = /\/(\d{4})-[^/]*$/.exec(path)?.[1];
    return named === undefined || wanted.length === 0 || wanted.includes(Number(named));
  });
}
