import { recordDeleted } from '../../checks/history/record-deleted.ts';
import type { Told } from './report.ts';
import { isUnread } from './unread.ts';

/** The most severe first: records that are gone and files that are not read, then errors, then warnings; each in the order of the files. */
export function byWeight(told: readonly Told[]): readonly Told[] {
  return told.toSorted((a, b) => weightOf(a) - weightOf(b));
}

function weightOf({ finding: { code, severity } }: Told): number {
  if (severity === 'warning') return 2;
  return isUnread(code) || code === recordDeleted.code ? 0 : 1;
}
