import type { Messages } from '../index.ts';

const lines = (items: readonly string[]) => items.map((item) => `\n- ${item}`).join('');

export const correcting: Messages['correcting'] = {
  columns: { field: 'place (--field)', what: 'what', value: 'value now' },
  title: (id, title) => `${id} ${title}`,
  unsaidTitle: 'Not said yet, and may be filled in:',
  how: (command) =>
    `Put a value right: ${command} --field PLACE --to VALUE --reason WHY. Strike out what was recorded by mistake: --field contacts.2 --remove.`,
  flag: (value) => (value ? 'yes' : 'no'),
  fact: (field, what, value) =>
    `${field}  ${what}${value === undefined ? ' (empty)' : `: ${value.split('\n')[0]}`}`,
  noSuchField: (field, near, id) => ({
    text: `“${field}” is no single value of this item, or more than one.`,
    hint: `${near.length > 0 ? `Did you mean: ${lines(near)}\n` : ''}All places: proposals correct ${id} --list (counted from 1: contacts.2.on is the day of the second contact)`,
  }),
  fixed: (field) => ({
    text: `${field} cannot be corrected like this.`,
    hint: 'The id follows kind, level and number: correct those (or proposals renumber). Corrections and passed gates stay on record.',
  }),
  toOrRemove: {
    text: 'Give either --to or --remove.',
    hint: '--to puts another value there, --remove strikes it out.',
  },
  notOneValue: (field) => ({
    text: `${field} is not one value and cannot be changed as a whole.`,
    hint: `Name a part of it, such as ${field}.on; to strike it out, add --remove.`,
  }),
  yesOrNo: (field, text) => ({ text: `${field} takes yes or no, not “${text}”.` }),
  sameValue: (field, value) => ({ text: `${field} is “${value}” already; nothing was changed.` }),
  nothing: (field) => ({ text: `${field} says nothing; there is nothing to strike out.` }),
  draftReviewed: (field) => ({
    text: `${field} or a later draft was sent back, and the review would then mean another draft.`,
    hint: 'Strike out or correct the later reviews first.',
  }),
  makesWrong: (problems) => ({
    text: `The registry would be wrong after this correction: ${lines(problems)}`,
    hint: 'Nothing was written. Where more than one place is wrong, correct the other one first.',
  }),
  closedWithout: (status, id) => ({
    text: `After this correction nothing would stand behind the closing: the item is really “${status}”.`,
    hint: `Nothing was written. First strike out the closing (and the filing, if it was filed): proposals correct ${id} --field closed --remove. Then correct this, and go on.`,
  }),
  struck: '(struck out)',
  alsoToldIn: (ids) =>
    `The same occasion is recorded in ${ids.join(', ')} as well, and counts once; there it still stands as before. To put it right there too:`,
  asksPair: 'Answers belong to asks by their order: please look at the answers of the drafts.',
};
