import type { Head } from '../../documents/report/file/head.ts';
import { type Damage, type ReportFile, readReport } from '../../documents/report/file/read.ts';
import { Refusal } from '../../refusal.ts';
import { conflictsIn } from '../../registry/merge-markers.ts';

/** The file of an earlier run, understood. Refuses one whose marks are damaged, that holds a merge, or that is a report of something else. */
export function existingReport(path: string, text: string, head: Head): ReportFile {
  if (conflictsIn(text).length > 0) {
    throw new Refusal('report-merge', 3, ({ report }) => report.told.merge(path));
  }
  const file = readReport(text);
  if (!('head' in file)) throw damaged(path, file);
  // A period without an end lies in another year whenever it is told again.
  const year = head.period === undefined ? (['year'] as const) : [];
  const other = (['kind', ...year, 'period', 'body', 'language'] as const).filter(
    (key) => file.head[key] !== head[key],
  );
  if (other.length > 0) {
    const said = other.map((key) => `${key}=${file.head[key] ?? ''}`).join(' ');
    throw new Refusal('other-report', 5, ({ report }) => report.told.otherReport(path, said));
  }
  return file;
}

function damaged(path: string, damage: readonly Damage[]): Refusal {
  return new Refusal('damaged-report', 3, ({ report: { told } }) =>
    told.damaged(
      path,
      damage.map(({ trouble, line, mark }) => told.damage[trouble](line, mark)),
    ),
  );
}
