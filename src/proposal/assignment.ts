import type { Assignment, Proposal } from './record.ts';

/** The section that leads now: the latest assignment with that role; on one day the later entry. */
export function leadAssignment(record: Proposal): Assignment | undefined {
  return latest((record.routing?.assignments ?? []).filter((entry) => entry.role === 'lead'));
}

/** The sections that co-handle now, the latest entry of each, without the one that leads. */
export function coAssignments(record: Proposal): readonly Assignment[] {
  const lead = leadAssignment(record)?.section;
  const bySection = new Map<string, Assignment[]>();
  for (const entry of record.routing?.assignments ?? []) {
    if (entry.role !== 'co' || entry.section === lead) continue;
    bySection.set(entry.section, [...(bySection.get(entry.section) ?? []), entry]);
  }
  return [...bySection.values()].flatMap((entries) => latest(entries) ?? []);
}

function latest(entries: readonly Assignment[]): Assignment | undefined {
  return entries.reduce<Assignment | undefined>(
    (last, entry) => (last === undefined || entry.on >= last.on ? entry : last),
    undefined,
  );
}
