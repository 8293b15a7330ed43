import type { Office } from '../../proposal/office.ts';
import type { Block } from '../../terminal/view.ts';
import type { Telling } from './words.ts';

/** The rates the office aims at, said to be aims: printed beside a result, a target is soon read as one. */
export function targetBlocks({ messages }: Telling, { targets = [] }: Office): readonly Block[] {
  const { statistics } = messages;
  if (targets.length === 0) return [];
  const names = { ...statistics.figures, ...statistics.targetRates };
  const words = targets.map(({ rate, goal }) => {
    const named = names[rate];
    return statistics.way(typeof named === 'string' ? named : named.name, goal);
  });
  return [{ type: 'text', text: { text: statistics.targets(words), tone: 'dim' } }];
}
