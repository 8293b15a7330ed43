import { bodyOf } from '../../proposal/identity.ts';
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
  if (number !== undefined && !isSameNumber(number, ofNumber))
    found('number', number, PROVISIONAL.test(ofNumber) ? undefined : ofNumber);
  return faults;
}

/** What an id has in place of a number that had not come. */
const PROVISIONAL = /^p-/;

/**
 * Whether two texts name one number, however it is written: 第12号, 建议第12号 and 14-4-12 are 12, and 平3 is 平003. Other programs make their ids
 * of the last part alone; only another serial, or another word before it, is another number.
 */
function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.normalize('NFKC').toLowerCase()) as [
    string,
    string,
  ];
  return (a === b || serial(a) === serial(b)) && letters(a) === letters(b);
}

const serial = (text: string) => Number(/(\d+)\D*$/u.exec(text)?.[1] ?? Number.NaN);

/** The letters that tell one count from another, such as 平 and 闭; without the words that only say what it is. */
const letters = (text: string) =>
  text
    .replaceAll(/建议|提案|议案|人大|政协|代表|委员|编号|案号|[第号年]/gu, '')
    .replaceAll(/[^\p{L}]+/gu, '');
