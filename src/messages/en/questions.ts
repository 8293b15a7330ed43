import type { Messages } from '../index.ts';

export const questions: Messages['questions'] = {
  common: { id: 'which item', on: 'date' },
  add: {
    number: 'official number',
    proposer: 'proposers (the leading one first)',
    role: 'our role',
    coUnits: 'co-handling units',
    dueOn: 'due date named in the assignment paper',
    asks: 'point the reply must answer',
    topic: 'topics',
  },
  init: { sections: 'names of the sections (parted by commas)' },
  propose: { coSections: 'sections proposed to co-handle' },
  contact: { by: 'our people', with: 'whom', agreed: 'did the proposer agree to the draft?' },
  opinion: {
    request: 'is it asked for now? (n: it came in)',
    inadequate: 'if it is of no use, why',
  },
  draft: { class: 'proposed result class', answer: 'answer to point' },
  review: { by: 'who reviewed', back: 'if it is sent back, why' },
  sign: { by: 'who signed' },
  deliver: { to: 'recipients', address: 'address used, where it is not the one in people/' },
  feedback: { from: 'who', result: 'rating of the result' },
  close: { reason: 'reason' },
  correct: { field: 'what to put right', to: 'the right value (names parted by commas)' },
  followup: { promise: 'what was promised', done: 'was it kept (n: not yet)' },
  urge: { to: 'whom' },
};
