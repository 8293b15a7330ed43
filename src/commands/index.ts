import type { Command } from './command.ts';

/** Every verb, in the order of the procedure, with the file that holds it. A new verb is one file and one line here. */
export const commands = {
  init: () => import('./init.ts'),
  add: () => import('./add.ts'),
  list: () => import('./list.ts'),
  show: () => import('./show.ts'),
  accept: () => import('./accept.ts'),
  request: () => import('./request.ts'),
  decide: () => import('./decide.ts'),
  inform: () => import('./inform.ts'),
  role: () => import('./role.ts'),
  join: () => import('./join.ts'),
  withdraw: () => import('./withdraw.ts'),
  propose: () => import('./propose.ts'),
  approve: () => import('./approve.ts'),
  assign: () => import('./assign.ts'),
  contact: () => import('./contact.ts'),
  opinion: () => import('./opinion.ts'),
  draft: () => import('./draft.ts'),
  review: () => import('./review.ts'),
  sign: () => import('./sign.ts'),
  deliver: () => import('./deliver.ts'),
  copy: () => import('./copy.ts'),
  feedback: () => import('./feedback.ts'),
  close: () => import('./close.ts'),
  archive: () => import('./archive.ts'),
  followup: () => import('./followup.ts'),
  reclassify: () => import('./reclassify.ts'),
  correct: () => import('./correct.ts'),
  urge: () => import('./urge.ts'),
  renumber: () => import('./renumber.ts'),
  overdue: () => import('./overdue.ts'),
  summary: () => import('./summary.ts'),
  validate: () => import('./validate.ts'),
} satisfies Record<string, () => Promise<{ readonly command: Command }>>;

export type Verb = keyof typeof commands;
