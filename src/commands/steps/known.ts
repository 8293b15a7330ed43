import { nearest } from '../../nearest.ts';
import type { Office } from '../../proposal/office.ts';
import type { Proposal } from '../../proposal/record.ts';
import { Refusal } from '../../refusal.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Context } from '../command.ts';
import type { Asked, Suggestion } from '../param.ts';

/** Names the registry knows, for prompts and for checking what was typed. Where a list is not kept, any name goes. */
export const sectionNames = (asked: Asked) => sectionsIn(asked).map(({ name }) => name);
export const leaderNames = ({ registry }: Asked) =>
  (registry?.office.leaders ?? []).map(({ name }) => name);
export const staffNames = (asked: Asked) => sectionsIn(asked).flatMap(({ staff }) => staff ?? []);
export const unitNames = ({ registry }: Asked) => registry?.office.units ?? [];
export const classLetters = ({ registry }: Asked): readonly Suggestion[] =>
  (registry?.office.classes ?? []).map(({ letter, meaning }) => ({
    value: letter,
    label: `${letter}  ${meaning}`,
  }));

/** The staff of the section that was named. */
export const staffOf = (asked: Asked) =>
  sectionsIn(asked).find(({ name }) => name === asked.input.section)?.staff ?? [];

const sectionsIn = ({ registry }: Asked) => registry?.office.sections ?? [];

/** A section of the registry, or one that a record names: an old one has no place in registry.yaml any more. */
export function checkSection(
  name: string,
  office: Office,
  records: readonly Proposal[] = [],
): void {
  const listed = (office.sections ?? []).map((section) => section.name);
  const named = assigned(records).map(({ section }) => section);
  if (named.includes(name)) return;
  const known = listed.length > 0 ? listed : named;
  if (known.length > 0 && !known.includes(name))
    throw unknown('unknown-section', name, [...new Set(known)]);
}

export function checkLeader(name: string, office: Office): void {
  const known = (office.leaders ?? []).map((leader) => leader.name);
  if (known.length > 0 && !known.includes(name)) throw unknown('unknown-leader', name, known);
}

/** A section's handler must be of its staff, where the registry lists the staff. */
export function checkHandler(name: string, section: string, office: Office): void {
  const staff = office.sections?.find((one) => one.name === section)?.staff;
  if (staff !== undefined && !staff.includes(name)) throw unknown('unknown-handler', name, staff);
}

export function checkClass(letter: string | undefined, office: Office): void {
  const known = (office.classes ?? []).map((one) => one.letter);
  if (letter === undefined || known.length === 0 || known.includes(letter)) return;
  throw unknown('unknown-class', letter, known);
}

/** Somebody who may have something to do: of the staff, a leader, a handler some record names, or the office itself. */
export function checkPerson(name: string, office: Office, records: readonly Proposal[]): void {
  const { sections = [], leaders = [] } = office;
  const known = new Set([
    ...leaders.map((leader) => leader.name),
    ...sections.flatMap(({ staff }) => staff ?? []),
    ...assigned(records).map(({ handler }) => handler),
    office.office ?? office.unit,
  ]);
  if (known.has(name)) return;
  const all = [...known];
  throw new Refusal('unknown-name', 2, (m) => m.next.unknownName(name, nearest(name, all), all));
}

const assigned = (records: readonly Proposal[]) =>
  records.flatMap(({ routing }) => routing?.assignments ?? []);

/** Names that look like a slip for somebody the registry knows. Others are not of the staff and none of its business. */
function slipsOf(
  given: readonly string[],
  { sections = [], leaders = [] }: Office,
): readonly { readonly name: string; readonly near: string }[] {
  const known = [
    ...sections.flatMap(({ staff }) => staff ?? []),
    ...leaders.map(({ name }) => name),
  ];
  return given.flatMap((name) => {
    const near = known.includes(name) ? undefined : nearest(name, known);
    return near === undefined ? [] : [{ name, near }];
  });
}

function unknown(
  code: 'unknown-section' | 'unknown-leader' | 'unknown-handler' | 'unknown-class',
  name: string,
  known: readonly string[],
): Refusal {
  return new Refusal(code, 2, (m) => m.commands.unknown[code](name, nearest(name, known), known));
}

/** What is said of such slips; the name was recorded all the same. */
export const slips = (
  given: readonly string[],
  { office }: Registry,
  { messages }: Context,
): readonly string[] =>
  slipsOf(given, office).map(({ name, near }) => messages.commands.nameSlip(name, near));
