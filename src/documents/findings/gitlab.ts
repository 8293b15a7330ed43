import type { Finding } from '../../checks/finding.ts';
import { fingerprints } from './fingerprint.ts';
import type { Reporter } from './report.ts';
import { isUnread } from './unread.ts';

/** GitLab's Code Quality report: a list that a merge request compares with that of its target branch, by fingerprint. */
export const gitlab: Reporter = ({ told, prefix }) => {
  const prints = fingerprints(told);
  const issues = told.map(({ finding, text, mend }, at) => ({
    description: mend === '' ? text : `${text} ${mend}`,
    check_name: finding.code,
    fingerprint: prints[at],
    severity: severityOf(finding),
    location: { path: prefix + finding.path, lines: { begin: finding.place?.line ?? 1 } },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
};

function severityOf({ code, severity }: Finding): string {
  if (severity === 'warning') return 'minor';
  return isUnread(code) ? 'blocker' : 'critical';
}
