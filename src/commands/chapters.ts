import type { Verb } from './index.ts';

/** The verbs as the program's help groups them: by what somebody has come to do. */
export const chapters = {
  register: ['init', 'add', 'import', 'person', 'addresses', 'renumber'],
  look: ['next', 'list', 'show', 'timeline', 'due', 'overdue', 'workdays', 'workday'],
  assigner: ['accept', 'request', 'decide', 'inform', 'role', 'join', 'withdraw'],
  handle: ['propose', 'approve', 'assign', 'contact', 'opinion', 'draft', 'review', 'sign'],
  answer: ['deliver', 'copy', 'publish', 'feedback', 'close', 'archive', 'followup', 'reclassify'],
  urge: ['urge', 'remind', 'answer', 'weekly', 'calendar'],
  mend: ['correct', 'undo'],
  count: ['summary', 'report', 'export'],
  check: ['validate', 'explain', 'hooks', 'ci', 'editor'],
  together: ['git', 'resolve', 'diff', 'log', 'doctor'],
} as const satisfies Readonly<Record<string, readonly Verb[]>>;

export type Chapter = keyof typeof chapters;

/** Verbs that git calls and nobody types; help does not list them. */
export const plumbing: readonly Verb[] = ['merge-file'];
