import { evenName } from '../proposal/same-name.ts';
import { type Breakdown, breakdown } from './breakdown.ts';
import type { Dimensions } from './dimensions.ts';
import { count, type Figure } from './figure.ts';
import type { Item } from './item.ts';
import type { Member } from './member.ts';

/** Who put the items forward. */
export interface Proposers {
  /** Persons and collectives, each once, whatever number of items they signed. */
  readonly proposers: Figure;
  readonly byType: Breakdown;
  /** 个人、联名、集体. */
  readonly byGroup: Breakdown;
}

/** Over all items. Two people of one name are two where the person files tell them apart. */
export function proposers(items: readonly Item[], dimensions: Dimensions): Proposers {
  const seen = new Map<string, Member>();
  for (const { id, record } of items) {
    for (const { name, person } of record.proposers) {
      const key = person ?? evenName(name);
      if (!seen.has(key)) seen.set(key, { id, who: name });
    }
  }
  return {
    proposers: count(
      { id: 'proposers', unit: 'person' },
      [...seen.values()].map((member) => ({ member })),
    ),
    byType: breakdown(items, [dimensions.proposer_type]),
    byGroup: breakdown(items, [dimensions.proposer_group]),
  };
}
