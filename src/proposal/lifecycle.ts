import type { Gate } from './gates.ts';
import { type Status, statuses } from './status.ts';

export interface Rule {
  /** In which states the step is legal. */
  readonly from: readonly Status[];
  /** What must be there besides; gates can be switched off and overridden, states cannot. */
  readonly gates?: readonly Gate[];
}

const beforeAssignment = ['registered', 'proposed', 'instructed'] as const;
const working = ['assigned', 'handling', 'rehandling'] as const;
const onTheDraft = ['drafted', 'consulted', 'office_checked', 'reviewed'] as const;
const underway = ['signed', 'delivered', 'mail_returned'] as const;
const answered = ['answered', 'feedback_in', 'opinion_sent'] as const;
const unanswered = [...beforeAssignment, ...working, ...onTheDraft] as const;
const open = [...unanswered, ...underway, ...answered] as const;
const signedOnce = [...underway, ...answered, 'rehandling', 'closed', 'archived'] as const;

/** The procedure as data: which step is legal in which state, and which gates it must pass. */
export const lifecycle = {
  accept: { from: ['registered'] },
  request_return: { from: [...beforeAssignment, 'assigned', 'handling'] },
  request_addition: { from: unanswered },
  request_extension: { from: [...unanswered, ...underway] },
  ask: { from: open },
  decide: { from: [...open, 'return_requested'] },
  inform: { from: open },
  change_role: { from: [...unanswered, 'return_requested'] },
  join: { from: unanswered },
  propose: { from: beforeAssignment },
  approve: { from: ['proposed', 'instructed'] },
  assign: { from: ['instructed', ...working, ...onTheDraft], gates: ['leaders_instructed'] },
  contact: { from: [...open, 'return_requested', 'closed', 'archived'] },
  consult: { from: ['drafted', 'consulted'] },
  request_opinion: { from: [...working, 'drafted', 'consulted'] },
  receive_opinion: { from: [...working, ...onTheDraft, ...underway, 'answered', 'feedback_in'] },
  draft: { from: [...working, 'drafted', 'consulted'], gates: ['contact_made'] },
  check: {
    from: ['drafted', 'consulted'],
    gates: ['draft_agreed', 'opinions_in', 'asks_answered', 'class_set'],
  },
  review: { from: ['office_checked'] },
  sign: { from: ['reviewed'], gates: ['criteria_confirmed', 'class_set'] },
  deliver: { from: [...underway, ...answered] },
  mail_return: { from: ['delivered', 'mail_returned', ...answered] },
  copy: { from: signedOnce },
  feedback: { from: ['delivered', 'mail_returned', 'answered', 'feedback_in', 'rehandling'] },
  urge: { from: [...open, 'return_requested'] },
  withdraw: { from: [...open, 'return_requested'] },
  close: { from: [...answered, 'registered'] },
  promise: { from: signedOnce },
  follow_up: { from: signedOnce },
  reclassify: { from: [...answered, 'closed', 'archived'] },
  archive: { from: ['closed', 'returned', 'withdrawn'] },
  correct: { from: statuses },
} as const satisfies Readonly<Record<string, Rule>>;

/** A step of the procedure and the command that takes it (docs/dictionary.md). */
export type Step = keyof typeof lifecycle;
