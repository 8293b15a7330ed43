import type { Check } from './check.ts';
import { papersOf } from './papers.ts';

/** The rounds of one list are told apart by their numbers. */
export const rounds: Check = ({ items }) =>
  items.flatMap(({ path, record }) => {
    const seen = new Set<string>();
    return papersOf(record).flatMap(({ paper, pointer }) => {
      const key = `${pointer.split('/')[1]} ${paper.round}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const args = { round: paper.round };
      return [
        {
          code: 'round-twice',
          severity: 'error' as const,
          path,
          pointer: `${pointer}/round`,
          args,
        },
      ];
    });
  });
