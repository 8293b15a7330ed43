import type { Office } from '../proposal/office.ts';
import { Refusal } from '../refusal.ts';
import type { Registry } from '../registry/registry.ts';
import { nearest } from './nearest.ts';

/** Names the registry knows, for prompts and for checking what was typed. Where a list is not kept, any name goes. */
export const sectionNames = ({ office }: Registry) =>
  (office.sections ?? []).map(({ name }) => name);
export const leaderNames = ({ office }: Registry) => (office.leaders ?? []).map(({ name }) => name);
export const staffNames = ({ office }: Registry) =>
  (office.sections ?? []).flatMap(({ staff }) => staff ?? []);
export const unitNames = ({ office }: Registry) => office.units ?? [];
export const classLetters = ({ office }: Registry) =>
  (office.classes ?? []).map(({ letter }) => letter);

export function checkSection(name: string, office: Office): void {
  const known = (office.sections ?? []).map((section) => section.name);
  if (known.length > 0 && !known.includes(name)) throw unknown('unknown-section', name, known);
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

function unknown(
  code: 'unknown-section' | 'unknown-leader' | 'unknown-handler' | 'unknown-class',
  name: string,
  known: readonly string[],
): Refusal {
  return new Refusal(code, 2, (m) => m.commands.unknown[code](name, nearest(name, known), known));
}
