import type { Gate } from './gates.ts';
import type { Status } from './status.ts';

/** A step of the procedure and the command that takes it (docs/dictionary.md). */
export type Step =
  | 'propose'
  | 'approve'
  | 'assign'
  | 'contact'
  | 'consult'
  | 'request_opinion'
  | 'receive_opinion'
  | 'draft'
  | 'check'
  | 'review'
  | 'sign'
  | 'deliver'
  | 'mail_return'
  | 'feedback'
  | 'urge'
  | 'close';

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
const open = [
  ...beforeAssignment,
  ...working,
  ...onTheDraft,
  ...underway,
  'answered',
  'feedback_in',
  'opinion_sent',
] as const;

/** The procedure as data: domain of the seed, section 二. */
export const lifecycle: Readonly<Record<Step, Rule>> = {
  propose: { from: ['registered', 'proposed', 'instructed'] },
  approve: { from: ['proposed', 'instructed'] },
  assign: { from: ['instructed', ...working, ...onTheDraft], gates: ['leaders_instructed'] },
  contact: { from: [...open, 'closed'] },
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
  deliver: { from: [...underway, 'answered', 'feedback_in', 'opinion_sent'] },
  mail_return: { from: ['delivered', 'mail_returned', 'answered', 'feedback_in', 'opinion_sent'] },
  feedback: { from: [...underway.slice(1), 'answered', 'feedback_in', 'rehandling'] },
  urge: { from: open },
  close: { from: ['answered', 'feedback_in', 'opinion_sent', 'registered'] },
};
