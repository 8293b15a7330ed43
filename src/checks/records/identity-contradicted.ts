import { bodyOf, idOf } from '../../proposal/identity.ts';
import type { Proposal } from '../../proposal/record.ts';
import { type Fault, NOTHING, type Rule } from '../rule.ts';

/**
 * Kind, level or number are other ones than the id is made from: figures count the item under one identity, lists and file names show
 * another. An id of another form, and one with a number that the record does not state yet, say nothing against it.
 */
export const identityContradicted: Rule = {
  code: 'identity-contradicted',
  severity: 'error',
  inRecord: (record) => (isItsOwn(record) ? NOTHING : contradictions(record)),
};

/** How nearly every id is made; whatever else it may be is looked at closely. */
function isItsOwn({ id, kind, level, number }: Proposal): boolean {
  return number !== undefined && id.slice(5) === `${level}-${bodyOf[kind]}-${padded(number)}`;
}

const padded = (number: string) => (/^[1-9]\d*$/.test(number) ? number.padStart(3, '0') : number);

const PARTS = /^\d{4}-(national|provincial|city|county)-(npc|cppcc)-(.+)$/u;

function contradictions({ id, kind, level, number }: Proposal): readonly Fault[] {
  const [, ofLevel, body, ofNumber] = PARTS.exec(id) ?? [];
  if (ofNumber === undefined) return NOTHING;
  const faults: Fault[] = [];
  const found = (part: string, value: string, inId: string | undefined) =>
    faults.push({ pointer: `/${part}`, args: { id, part, value, ...(inId && { inId }) } });
  if (body !== bodyOf[kind]) found('kind', kind, body === 'npc' ? 'suggestion' : 'proposal');
  if (ofLevel !== level) found('level', level, ofLevel);
  const isSame = (one: string) => evened(one) === evened(ofNumber);
  if (number !== undefined && !isSame(number))
    found('number', number, PROVISIONAL.test(ofNumber) ? undefined : ofNumber);
  return faults;
}

/** What an id has in place of a number that had not come. */
const PROVISIONAL = /^p-/;

/** The number as an id has it, however it is written. */
const evened = (number: string) => idOf({ year: '', level: 'city', kind: 'proposal', number });
