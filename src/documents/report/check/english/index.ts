import type { Rule } from '../mistake.ts';
import { parts, rest, roleParts, shares } from './arithmetic.ts';
import { counts, points, rates, roleCounts } from './figures.ts';
import { gaps, oldYears } from './left-over.ts';
import { swappedKinds, unknownItems } from './names.ts';

/** What an English report can get wrong, as it would say it; what is wrong in any language stands in the rules above this room. */
export const english: readonly Rule[] = [
  gaps,
  oldYears,
  swappedKinds,
  unknownItems,
  parts,
  roleParts,
  rest,
  shares,
  counts,
  roleCounts,
  rates,
  points,
];
