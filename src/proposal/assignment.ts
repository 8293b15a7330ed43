import type { Assignment, Proposal } from './record.ts';

/** The section that leads now, by the latest hand-over with that role. */
export function leadAssignment(record: Proposal): Assignment | undefined {
  return latest(record, ({ role }) => role === 'lead');
}

/** The hand-over that binds this section now. */
export function assignmentOf(section: string, record: Proposal): Assignment | undefined {
  return latest(record, (assignment) => assignment.section === section);
}

/** The hand-overs that bind the sections that co-handle now; a section that came to lead is not among them. */
export function coAssignments(record: Proposal): readonly Assignment[] {
  const assignments = record.routing?.assignments ?? [];
  if (!assignments.some(({ role }) => role === 'co')) return [];
  const lead = leadAssignment(record)?.section;
  const sections = new Set(assignments.map(({ section }) => section));
  return [...sections].flatMap((section) => {
    const assignment = section === lead ? undefined : assignmentOf(section, record);
    return assignment?.role === 'co' ? [assignment] : [];
  });
}

/** By day; of two on one day, the one written further down. */
function latest(
  record: Proposal,
  meant: (assignment: Assignment) => boolean,
): Assignment | undefined {
  let found: Assignment | undefined;
  for (const assignment of record.routing?.assignments ?? []) {
    if (meant(assignment) && (!found || assignment.on >= found.on)) found = assignment;
  }
  return found;
}
