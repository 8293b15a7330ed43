import { parts, rest, shares } from './arithmetic.ts';
import { counts, rates, roleParts } from './figures.ts';
import { points, revised } from './last-year.ts';
import { swappedKinds, unknownItems, wrongMeetings } from './names.ts';
import type { Checked, Rule, Slip } from './slip.ts';
import { gaps, oldYears, repeated, unfilled } from './template-slips.ts';

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
  rates,
  points,
  revised,
];

/** Looks through the text for what real summaries have got wrong, in the order of the lines. */
export function slipsIn(checked: Checked): readonly Slip[] {
  return rules.flatMap((rule) => rule(checked)).toSorted((a, b) => a.line - b.line);
}
