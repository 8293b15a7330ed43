import type { Kind } from '../src/proposal/record.ts';
import type { Random } from './random.ts';
import { delegations, freshName } from './words.ts';

/** Somebody who puts items forward, always for the same delegation or sector. */
export interface Member {
  readonly name: string;
  readonly kind: Kind;
  readonly delegation: string;
}

/** Deputies, who put suggestions forward, and members, whose items are proposals. */
export type Body = Readonly<Record<Kind, readonly Member[]>>;

/** Enough of both for a registry of so many items; no two of one name. */
export function membersFor(items: number, random: Random): Body {
  const names = new Set<string>();
  while (names.size < 40 + items / 2) names.add(freshName(random, names));
  const members = [...names].map((name, index): Member => {
    const kind = index % 3 === 0 ? 'suggestion' : 'proposal';
    return { name, kind, delegation: random.pick(delegations[kind]) };
  });
  return {
    suggestion: members.filter(({ kind }) => kind === 'suggestion'),
    proposal: members.filter(({ kind }) => kind === 'proposal'),
  };
}
