import type { Proposal } from '../../../src/proposal/record.ts';
import { lastRole } from '../records.ts';

// What an auditor reads out of one record with loops of his own; nothing here comes from src/statistics.

export function takenBack({ requests = [], role_changes = [] }: Proposal): boolean {
  let last: { on: string; result?: string } | undefined;
  let taken = '';
  for (const { kind, on, decision } of requests) {
    if (kind !== 'return') continue;
    if (last === undefined || on >= last.on)
      last = { on, ...(decision && { result: decision.result }) };
    if (decision?.result === 'agreed' && decision.on > taken) taken = decision.on;
  }
  return last?.result === 'agreed' && !role_changes.some(({ on }) => on >= taken);
}

export const gone = (record: Proposal) => record.withdrawn !== undefined || takenBack(record);

const byGovernment = (record: Proposal) => record.intake.reply_by === 'government';

export function weAnswer(record: Proposal): boolean {
  const role = lastRole(record);
  return role !== 'co' && role !== 'reference' && !byGovernment(record);
}

export function weOpine(record: Proposal): boolean {
  const role = lastRole(record);
  return role === 'co' || (role !== 'reference' && byGovernment(record));
}
