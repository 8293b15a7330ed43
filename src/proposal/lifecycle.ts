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
const afterwards = ['answered', 'feedback_in', 'opinion_sent'] as const;
const unanswered = [...beforeAssignment, ...working, ...onTheDraft] as const;
const open = [...unanswered, ...underway, ...afterwards] as const;
const signedOnce = [...underway, ...afterwards, 'rehandling', 'closed', 'archived'] as const;

const rules = {
  accept: { from: [...beforeAssignment, 'assigned', 'handling'] },
  request_return: {
    from: [...beforeAssignment, 'assigned', 'handling'],
    gates: ['return_in_time'],
  },
  request_addition: { from: unanswered },
  request_extension: {
    from: [...unanswered, ...underway],
    gates: ['extension_in_time', 'extension_within_limit'],
  },
  ask: { from: open },
  decide: { from: [...open, 'return_requested'] },
  inform: { from: open },
  // Of an item that was returned: the assigner gives it to us again.
  change_role: { from: [...unanswered, 'returned'] },
  join: { from: unanswered },
  propose: { from: beforeAssignment },
  // A leader may instruct again while the work goes on.
  approve: { from: ['proposed', 'instructed', ...working, ...onTheDraft] },
  assign: { from: ['instructed', ...working, ...onTheDraft], gates: ['leaders_instructed'] },
  contact: { from: [...open, 'return_requested', 'closed', 'archived'] },
  consult: { from: ['drafted', 'consulted'] },
  request_opinion: { from: [...working, 'drafted', 'consulted'] },
  receive_opinion: { from: [...working, ...onTheDraft, ...underway, ...afterwards] },
  // The leading unit or the government may ask for another opinion.
  draft: { from: [...working, 'drafted', 'consulted', 'opinion_sent'], gates: ['contact_made'] },
  // The office checks again where it forgot a criterion, and takes a paper back as long as it is not signed.
  check: {
    from: onTheDraft,
    gates: ['draft_agreed', 'opinions_in', 'opinions_adequate', 'asks_answered', 'class_set'],
  },
  review: { from: ['office_checked', 'reviewed'] },
  sign: { from: ['reviewed'], gates: ['criteria_confirmed', 'class_set', 'signer_allowed'] },
  deliver: { from: [...underway, ...afterwards, 'rehandling'] },
  mail_return: { from: ['delivered', 'mail_returned', ...afterwards, 'rehandling'] },
  copy: { from: signedOnce },
  publish: { from: signedOnce },
  // A form on the first reply may come in while the second is being written; one that comes after closing and calls
  // for another round opens the item again.
  feedback: {
    from: [
      'delivered',
      'mail_returned',
      'answered',
      'feedback_in',
      'rehandling',
      ...onTheDraft,
      'signed',
      'closed',
    ],
  },
  urge: { from: [...open, 'return_requested'] },
  withdraw: { from: [...open, 'return_requested'] },
  close: { from: [...unanswered, ...afterwards], gates: ['promise_recorded', 'copies_sent'] },
  promise: { from: signedOnce },
  follow_up: { from: signedOnce },
  reclassify: { from: [...afterwards, 'closed', 'archived'] },
  archive: { from: ['closed', 'returned', 'withdrawn'] },
  correct: { from: statuses },
} as const satisfies Readonly<Record<string, Rule>>;

/** A step of the procedure and the command that takes it (docs/dictionary.md). */
export type Step = keyof typeof rules;

/** The procedure as data: which step is legal in which state, and which gates it must pass. What a state cannot tell is in permission.ts. */
export const lifecycle: Readonly<Record<Step, Rule>> = rules;
