import type { Proposer } from '../../proposal/record.ts';
import { evenName } from '../../proposal/same-name.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** One proposer stands twice, and is counted and written to twice. Two of one name are told apart by their delegation or their file. */
export const proposerTwice: Rule = {
  code: 'proposer-twice',
  severity: 'warning',
  inRecord({ proposers }) {
    if (proposers.length < 2) return NOTHING;
    return proposers.flatMap((proposer, at) =>
      proposers.slice(0, at).some((earlier) => isSame(earlier, proposer))
        ? [{ pointer: `/proposers/${at}`, args: { name: proposer.name } }]
        : NOTHING,
    );
  },
};

function isSame(one: Proposer, other: Proposer): boolean {
  if (one.name !== other.name && !(isSpread(one.name) || isSpread(other.name))) return false;
  return (
    evenName(one.name) === evenName(other.name) &&
    isAlike(one.delegation, other.delegation) &&
    isAlike(one.person, other.person)
  );
}

/** Only names with blanks or dots are ever written in two ways. */
const isSpread = (name: string) => /[\s·•‧・･∙⋅]/u.test(name);

const isAlike = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one === other;
