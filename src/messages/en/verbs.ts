import type { Messages } from '../index.ts';

export const verbs: Messages['verbs'] = {
  init: 'make a new registry',
  add: 'register a suggestion or proposal',
  list: 'list, filter, sort',
  show: "tell an item's story and what comes next",
  propose: 'propose the handling section (拟办)',
  approve: "record a leader's instruction (批办)",
  assign: 'assign to a section and its handler (交办)',
  contact: 'record a contact with the proposer (沟通)',
  opinion: 'co-opinions: asked for, received, inadequate (协办意见)',
  draft: 'record a draft (拟稿)',
  review: 'office check and leader review (核稿、审核)',
  sign: 'sign and number (签发)',
  deliver: 'deliver; mail that comes back, sent again (送达)',
  feedback: "record a proposer's feedback (反馈)",
  close: 'close (办结)',
  urge: 'record an urge (催办)',
  renumber: 'give the official number, rename the file',
  overdue: 'what is late, and who holds it',
  summary: "the year's figures",
  validate: 'check every file of the registry',
};
