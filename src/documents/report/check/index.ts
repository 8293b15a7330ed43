import { parts, rest, shares } from './arithmetic.ts';
import { english } from './english/index.ts';
import { counts, rates, roleCounts, roleParts } from './figures.ts';
import { points, revised } from './last-year.ts';
import { gaps, oldYears, repeated, unfilled } from './left-over.ts';
import type { Checked, Mistake, Rule } from './mistake.ts';
import { swappedKinds, unknownItems, wrongMeetings } from './names.ts';

const rules: readonly Rule[] = [
  unfilled,
  gaps,
  oldYears,
  repeated,
  swappedKinds,
  unknownItems,
  wrongMeetings,
  parts,
  roleParts,
  rest,
  shares,
  counts,
  roleCounts,
  rates,
  points,
  revised,
];

/** Looks through the text for what real summaries have got wrong, in the order of the lines. */
export function mistakesIn(checked: Checked): readonly Mistake[] {
  const own = checked.telling.language === 'en' ? english : [];
  return [...rules, ...own].flatMap((rule) => rule(checked)).toSorted((a, b) => a.line - b.line);
}
