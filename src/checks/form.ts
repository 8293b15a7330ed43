import type { Finding } from './finding.ts';

/** What is fixed about a rule: its code, its weight, and whether an office may change it. */
export interface RuleFacts {
  readonly code: string;
  readonly severity: Finding['severity'];
  /** A file that breaks it is not read, so that its record would be missing: nobody may look away. */
  readonly fixed?: boolean;
  /** The line it stands on holds what nobody else should read: no report repeats it. */
  readonly personal?: boolean;
}

const error = (code: string): RuleFacts => ({ code, severity: 'error', fixed: true });
const warning = (code: string): RuleFacts => ({ code, severity: 'warning' });

/** The rules about the form of a file, found while it is read (src/registry), in the order of docs/findings.md. */
export const formRules: readonly RuleFacts[] = [
  ...['not-utf8', 'utf16-file', 'nul-byte', 'empty-file', 'unreadable', 'not-a-file'].map(error),
  ...['too-large', 'too-many-errors', 'nested-too-deep'].map(error),
  ...['outside-registry', 'linked-folder', 'misplaced-record', 'wrong-extension'].map(error),
  warning('unknown-file'),
  warning('copy-left'),
  ...['name-clash', 'id-mismatch', 'year-mismatch', 'merge-conflict', 'duplicate-key'].map(error),
  ...['tab-indent', 'full-width-colon', 'missing-space', 'wide-blank', 'several-documents'].map(
    error,
  ),
  ...['yaml-syntax', 'bad-alias', 'too-many-aliases'].map(error),
  warning('unknown-tag'),
  // The file is read all the same.
  { code: 'control-character', severity: 'error' },
  ...['damaged-text', 'invisible-character'].map(warning),
  { code: 'unknown-key', severity: 'error' },
  ...['missing-key', 'not-a-date', 'not-allowed', 'wrong-type', 'empty-value'].map(error),
  ...['several-lines', 'bad-format', 'too-few', 'too-small', 'duplicate-value'].map(error),
  ...['newer-format', 'not-valid', 'calendar-year'].map(error),
  warning('retyped-value'),
];
