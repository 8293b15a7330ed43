import type { Finding } from './finding.ts';
import { holdsPersonalData, personalRules } from './personal.ts';

const personal = new Set(personalRules.map(({ code }) => code));

/** A number that was cut off where a long value ends. */
const CUT = /\d[\d -]{5,}…$/;

/** Whether a text holds a telephone number, a home address or an identity number: what many readers see does not repeat it. */
export const isPersonal = (text: string): boolean => CUT.test(text) || holdsPersonalData(text);

/** Whether the line that a finding stands on is no business of those who read the report of a gate. */
export const isOnPersonalLine = ({ code, path }: Finding): boolean =>
  personal.has(code) || path.startsWith('people/');

/** What of a value stands in the place of one that is nobody's business. */
const HIDDEN = '…';

/** A finding as many may read it: its sentence is made of it, and repeats no phone, address or identity number. */
export function discreet(finding: Finding): Finding {
  // These rules have cut what they found to a few letters.
  if (personal.has(finding.code)) return finding;
  let args: Record<string, string | number> | undefined;
  for (const [name, value] of Object.entries(finding.args)) {
    if (!isPersonal(String(value)) && !isValueOfPerson(finding, name)) continue;
    args ??= { ...finding.args };
    args[name] = HIDDEN;
  }
  return args === undefined ? finding : { ...finding, args };
}

/** A value of people/ may be anything in the wrong place. One of the words allowed was meant to be public, and a post code is by its form. */
function isValueOfPerson({ path, code }: Finding, name: string): boolean {
  return (
    name === 'value' &&
    path.startsWith('people/') &&
    code !== 'not-allowed' &&
    code !== 'postcode-implausible'
  );
}
