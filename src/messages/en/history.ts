import type { history as shape } from '../zh-CN/history.ts';

export const history: typeof shape = {
  'record-deleted': {
    text: (a) => `The file of ${a.id} is gone.`,
    mend: () =>
      'Take it back from git; record a withdrawal or a return with withdraw or decide, and keep the record.',
  },
  'signed-rewritten': {
    text: (a) =>
      `${a.field}, recorded as "${a.before}", ${a.after === undefined ? 'is gone' : `now says "${a.after}"`}, and no correction tells why.`,
    mend: () =>
      'Take the old value back from git; if it was wrong, use proposals correct, which keeps it with the reason.',
  },
  'number-rewritten': {
    text: (a) =>
      `${a.field}, recorded as "${a.before}", ${a.after === undefined ? 'is gone' : `now says "${a.after}"`}, and no correction tells why.`,
    mend: () =>
      'Take the old value back from git; if it was wrong, use proposals correct, which keeps it with the reason.',
  },
  'delivery-rewritten': {
    text: (a) =>
      `${a.field}, recorded as "${a.before}", ${a.after === undefined ? 'is gone' : `now says "${a.after}"`}, and no correction tells why.`,
    mend: () =>
      'Take the old value back from git; if it was wrong, use proposals correct, which keeps it with the reason.',
  },
  'rating-rewritten': {
    text: (a) =>
      `${a.field}, recorded as "${a.before}", ${a.after === undefined ? 'is gone' : `now says "${a.after}"`}, and no correction tells why.`,
    mend: () =>
      'Take the old value back from git; if it was wrong, use proposals correct, which keeps it with the reason.',
  },
  'correction-rewritten': {
    text: (a) =>
      `${a.field}, recorded as "${a.before}", ${a.after === undefined ? 'is gone' : `now says "${a.after}"`}, and no correction tells why.`,
    mend: () =>
      'Take the old value back from git; if it was wrong, use proposals correct, which keeps it with the reason.',
  },
};
