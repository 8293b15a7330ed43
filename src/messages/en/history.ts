import type { FindingWords } from '../finding-words.ts';
import type { history as shape } from '../zh-CN/history.ts';

const rewritten: FindingWords = {
  text: (a) =>
    a.after === undefined
      ? `${a.field}, recorded as "${a.before}", is gone, and no correction tells why.`
      : `${a.field}, recorded as "${a.before}", now says "${a.after}", and no correction tells why.`,
  mend: (a) =>
    a.after === undefined
      ? `Find it in git and put it back as it was; if it was recorded by mistake, strike it out then: proposals correct ${a.id} --field ${a.field} --remove --reason WHY`
      : `Put "${a.before}" back; if it was wrong, correct it then, which keeps the old value and the reason: proposals correct ${a.id} --field ${a.field} --to VALUE --reason WHY`,
};

export const history: typeof shape = {
  'record-deleted': {
    text: (a) => `The file of ${a.id} is gone.`,
    mend: () =>
      'Take it back from git; record a withdrawal or a return with withdraw or decide, and keep the record. Where an item had been registered twice and one file was taken out, state the exception and the reason under checks in registry.yaml.',
  },
  'registration-rewritten': rewritten,
  'signed-rewritten': rewritten,
  'number-rewritten': rewritten,
  'delivery-rewritten': rewritten,
  'rating-rewritten': rewritten,
  'event-rewritten': rewritten,
  'correction-rewritten': {
    text: (a) =>
      a.after === undefined
        ? `${a.field}, a correction or an override ("${a.before}"), is gone.`
        : `${a.field}, part of a correction or an override, said "${a.before}" and now says "${a.after}".`,
    mend: (a) =>
      a.after === undefined
        ? 'Find it in git and put it back as it was. If the correction was wrong, correct once more.'
        : `Put "${a.before}" back. If the correction was wrong, correct once more.`,
  },
};
