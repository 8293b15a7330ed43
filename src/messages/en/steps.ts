import type { Messages } from '../index.ts';

export const steps: Messages['steps'] = {
  label: {
    propose: 'propose the section',
    approve: "get the leader's instruction",
    assign: 'assign to a section',
    contact: 'contact the proposer',
    consult: 'put the draft to the proposer',
    request_opinion: 'ask for a co-opinion',
    receive_opinion: 'get the co-opinions in',
    draft: 'draft',
    check: 'office check',
    review: 'leader review',
    sign: 'sign',
    deliver: 'deliver',
    mail_return: 'record returned mail',
    feedback: 'collect feedback',
    urge: 'urge',
    close: 'close',
  },
  command: {
    propose: (id) => `proposals propose ${id} --section SECTION`,
    approve: (id) => `proposals approve ${id} --leader NAME`,
    assign: (id) => `proposals assign ${id} --section SECTION --handler NAME`,
    contact: (id) => `proposals contact ${id} --stage before --way visit --by NAME`,
    consult: (id) => `proposals contact ${id} --stage draft --way phone --by NAME --agreed`,
    request_opinion: (id) => `proposals opinion ${id} --from UNIT --request`,
    receive_opinion: (id) => `proposals opinion ${id} --from UNIT --received`,
    draft: (id) => `proposals draft ${id} --class A --publicity full`,
    check: (id) => `proposals review ${id} --stage office --all-criteria`,
    review: (id) => `proposals review ${id} --stage leader`,
    sign: (id) => `proposals sign ${id}`,
    deliver: (id) => `proposals deliver ${id} --way post`,
    mail_return: (id) => `proposals deliver ${id} --returned REASON`,
    feedback: (id) => `proposals feedback ${id} --from NAME --result satisfied`,
    urge: (id) => `proposals urge ${id} --way phone`,
    close: (id) => `proposals close ${id}`,
  },
  gate: {
    leaders_instructed: (names) =>
      names.length > 0
        ? `the instruction of ${names.join(', ')} is missing`
        : 'no leader has given an instruction',
    contact_made: () => 'nobody has been in contact with the proposer yet',
    draft_agreed: () => 'the proposer has not agreed to the draft yet',
    opinions_in: (names) => `co-opinions have not come in: ${names.join(', ')}`,
    asks_answered: (asks) => `points without an answer: ${asks.join('; ')}`,
    class_set: () => 'there is no result class yet',
    criteria_confirmed: (names) =>
      `criteria not confirmed at the office check: ${names.join(', ')}`,
  },
  wrongState: (step, status, first) => ({
    text: `"${step}" is not possible now: the item is "${status}".`,
    hint:
      first.length > 0
        ? `First: ${first.join('; ')}`
        : 'The item is closed; nothing is left to do.',
  }),
  closedGates: (step, reasons, first) => ({
    text: `"${step}" is not possible now: ${reasons.join('; ')}.`,
    hint: `First: ${first.join('; ')}. With good reason, add --override "reason"; it goes on record.`,
  }),
  futureDate: (on, today) => ({
    text: `${on} has not come yet (today is ${today}).`,
    hint: 'Only what has happened can be recorded.',
  }),
  tooEarly: (on, what, earliest) => ({
    text: `${on} is before ${what} (${earliest}).`,
    hint: 'Check the date given with --on.',
  }),
  earlier: {
    assigned: 'the day of assignment',
    drafted: 'the day of the draft',
    reviewed: 'the day of the review',
    signed: 'the day of signature',
    delivered: 'the day of delivery',
    requested: 'the day it was asked for',
    last: 'the last recorded event',
  },
  written: (id, what, on) => `Recorded: ${id}, ${what}, ${on}.`,
  status: (status) => `Status now: ${status}.`,
  next: 'Next:',
  done: 'The item is closed.',
};
