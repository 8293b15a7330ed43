import { assignmentOf, leadAssignment } from '../proposal/assignment.ts';
import type { Office } from '../proposal/office.ts';
import type { Proposal } from '../proposal/record.ts';
import type { Holder } from './clock.ts';

/** Who has the item in hand: the section that leads now and its handler, else the office that registered it. */
export function holderOf(record: Proposal, office: Office): Holder {
  const lead = leadAssignment(record);
  return lead ? { kind: 'section', name: lead.section, handler: lead.handler } : officeOf(office);
}

/** The office that keeps the registry. */
export function officeOf({ office, unit }: Office): Holder {
  return { kind: 'office', name: office ?? unit };
}

/** The section that holds a duty; of one that lies outside, the section that leads the item and must run after it. None where the office or a leader has it. */
export function sectionAnswering(holder: Holder, record: Proposal): string | undefined {
  if (holder.kind === 'section') return holder.name;
  if (holder.kind === 'office' || holder.kind === 'leader') return undefined;
  return leadAssignment(record)?.section;
}

/** Who owes us an opinion: a section of ours with its handler, or another unit. */
export function opinionHolder(from: string, record: Proposal, office: Office): Holder {
  const assignment = assignmentOf(from, record);
  if (assignment) return { kind: 'section', name: from, handler: assignment.handler };
  const ours = office.sections?.some((section) => section.name === from);
  return { kind: ours ? 'section' : 'unit', name: from };
}
