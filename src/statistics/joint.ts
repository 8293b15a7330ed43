import { count, type Figure } from './figure.ts';
import type { Item } from './item.ts';

/** 并案: items that were worked on with others. Each is counted in every other figure for itself. */
export function joint(items: readonly Item[]): Figure {
  const together = items.filter(({ record }) => record.joined !== undefined);
  return count({ id: 'joined', unit: 'item' }, together);
}
