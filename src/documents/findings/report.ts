import type { Finding } from '../../checks/finding.ts';
import type { Language, Messages } from '../../messages/index.ts';

/** A finding in words. */
export interface Told {
  readonly finding: Finding;
  readonly text: string;
  readonly mend: string;
  /** The line it stands on, without the blanks around it; what it is known by when lines move. */
  readonly line?: string;
}

/** What a run of validate found, for another program. */
export interface Report {
  readonly told: readonly Told[];
  /** Every file that was looked at, sound or not. */
  readonly paths: readonly string[];
  /** Where the registry lies in the repository, '' or with a slash at its end: other programs count paths from there. */
  readonly prefix: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly messages: Messages;
  readonly language: Language;
}

/** A report in the form another program reads. */
export type Reporter = (report: Report) => string;
