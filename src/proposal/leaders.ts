import { leadAssignment } from './assignment.ts';
import type { Office } from './office.ts';
import type { Proposal } from './record.ts';

/** The names of the heads of the office: who signs where nothing else is said. */
export function directors(office: Office): readonly string[] {
  return withRole('director', office).map(({ name }) => name);
}

/** The deputies in charge of the section that leads or shall lead; all of them where none is said to be in charge. */
export function deputiesFor(record: Proposal, office: Office): readonly string[] {
  const section = leadAssignment(record)?.section ?? record.routing?.proposed?.at(-1)?.section;
  const deputies = withRole('deputy', office);
  const inCharge = deputies.filter(({ sections }) => sections?.some((one) => one === section));
  return (inCharge.length > 0 ? inCharge : deputies).map(({ name }) => name);
}

/** The deputy in charge of a section; the head of the unit where nobody is. */
export function leaderOver(
  section: string | undefined,
  { leaders = [] }: Office,
): string | undefined {
  const deputy =
    section === undefined ? undefined : leaders.find((one) => one.sections?.includes(section));
  return (deputy ?? leaders.find(({ role }) => role === 'director'))?.name;
}

/** Whose instruction is still missing: for each role the office wants, the leaders of whom one must sign. */
export function awaitedLeaders(record: Proposal, office: Office): readonly (readonly string[])[] {
  const signed = new Set(record.routing?.instructions?.map(({ leader }) => leader));
  return (office.instructed_by ?? (['director', 'deputy'] as const)).flatMap((role) => {
    const all = withRole(role, office).map(({ name }) => name);
    if (all.length === 0 || all.some((name) => signed.has(name))) return [];
    return [role === 'deputy' ? deputiesFor(record, office) : all];
  });
}

function withRole(role: 'director' | 'deputy', { leaders = [] }: Office) {
  return leaders.filter((leader) => leader.role === role);
}
