import type { Finding } from '../../checks/finding.ts';

/** Files that may hold an item of the year: its own, and those whose name does not tell a year. */
export function notCounted(year: number, broken: readonly Finding[]): readonly string[] {
  const paths = new Set(broken.map(({ path }) => path));
  return [...paths].filter((path) => {
    if (!path.startsWith('proposals/')) return false;
    const named = /\/(\d{4})-[^/]*$/.exec(path)?.[1];
    return named === undefined || Number(named) === year;
  });
}
