import type { Messages } from '../index.ts';

const lines = (items: readonly string[]) => items.map((item) => `\n- ${item}`).join('');

export const steps: Messages['steps'] = {
  noSuchAsk: (n, asks) => ({
    text: `There is no point ${n}.`,
    hint:
      asks.length === 0
        ? 'The item lists no points; say in words what is taken up.'
        : `The points:${asks.map((ask, at) => `\n- ${at + 1} ${ask}`).join('')}`,
  }),
  label: {
    accept: 'accept',
    request_return: 'ask to return it',
    request_addition: 'ask to add units',
    request_extension: 'ask for an extension',
    ask: 'put a question to the assigner',
    decide: "record the assigner's answer",
    inform: 'tell the proposer of the extension',
    change_role: 'change our role',
    join: 'handle together',
    copy: 'send copies',
    withdraw: 'withdraw',
    promise: 'record a promise',
    follow_up: 'follow up a promise',
    reclassify: 'change the class',
    archive: 'archive',
    correct: 'correct',
    propose: 'propose the section',
    approve: "record the leader's instruction",
    assign: 'assign to a section',
    contact: 'contact the proposer',
    consult: 'put the draft to the proposer',
    request_opinion: 'ask for a co-opinion',
    receive_opinion: 'record the co-opinion that came in',
    draft: 'draft',
    check: 'office check',
    review: 'leader review',
    sign: 'sign',
    deliver: 'deliver',
    mail_return: 'record returned mail',
    publish: 'publish the reply',
    feedback: 'record feedback',
    urge: 'urge',
    close: 'close',
  },
  gate: {
    return_in_time: (dates) => `returning it had to be asked for by ${dates.join(', ')}`,
    extension_in_time: (dates) =>
      `an extension had to be asked for by the due date, ${dates.join(', ')}`,
    extension_within_limit: (dates) =>
      `extensions go no further than ${dates.join(', ')}: the outer limit of the rules, six months after the assignment where they set none`,
    leaders_instructed: (names) =>
      names.length > 0
        ? `the instruction of ${names.join(', ')} is missing`
        : 'no leader has given an instruction',
    contact_made: () => 'nobody has been in contact with the proposer yet',
    draft_agreed: () => 'the proposer has not agreed to the draft yet',
    opinions_in: (names) => `co-opinions have not come in: ${names.join(', ')}`,
    opinions_adequate: (names) =>
      `inadequate co-opinions have not been asked for again: ${names.join(', ')}`,
    asks_answered: (asks) => `points without an answer: ${asks.join('; ')}`,
    class_set: () => 'there is no result class yet',
    criteria_confirmed: (names) =>
      `criteria not confirmed at the office check: ${names.join(', ')}`,
    signer_allowed: (names) => `only ${names.join(', ')} may sign`,
    promise_recorded: () => 'this class needs a promise with a date, and none is recorded',
    copies_sent: (names) => `copies have not gone to ${names.join(', ')}`,
  },
  wrongState: (step, status, next) => ({
    text: `"${step}" is not possible now: the item is "${status}".`,
    hint:
      next.length > 0
        ? `What comes next for this item:${lines(next)}`
        : 'The item is closed; nothing is left to do.',
  }),
  closedGates: (step, reasons, first) => ({
    text: `"${step}" is not possible yet: ${reasons.join('; ')}.`,
    hint: `${first.length > 0 ? `First:${lines(first)}\n` : ''}With good reason, add --override "reason"; it goes on record.`,
  }),
  futureDate: (on, today) => ({
    text: `${on} has not come yet (today is ${today}).`,
    hint: 'Only what has happened can be recorded.',
  }),
  tooEarly: (on, what, earliest) => ({
    text: `${on} is before ${what} (${earliest}).`,
    hint: 'Check the date; if the earlier one is wrong, put it right with proposals correct.',
  }),
  dueTooEarly: (dueOn, on) => ({
    text: `The due date ${dueOn} is before the day it is set, ${on}.`,
    hint: 'Check the dates given with --due-on and --on.',
  }),
  earlier: {
    assigned: 'the day of assignment',
    proposed: 'the day the section was proposed',
    instructed: "the day of the leader's instruction",
    handed_over: 'the day it was handed to the section',
    drafted: 'the day of the draft',
    reviewed: 'the day of the check or review',
    signed: 'the day of signature',
    delivered: 'the day of delivery',
    asked: 'the day of the request',
    decided: 'the day of the answer',
    closed: 'the day of closing',
    dissatisfied: 'the day of the dissatisfied feedback',
    requested: 'the day it was asked for',
    promised: 'the day of the promise',
    last: 'the last recorded event',
  },
  giveClass: 'give the result class with the signature: --class',
  happened: (on, what) => `${on} ${what}`,
  ofOneItem: (id, text) => `${id}: ${text} None of them was written.`,
  writtenAll: (count) => `Recorded for ${count} items:`,
  oneOfAll: (id, what, status) => `${id}  ${what ?? ''} (${status})`,
  written: (id, what) => `Recorded for ${id}:${what === undefined ? '' : ` ${what}`}`,
  status: (status) => `Status now: ${status}`,
  next: 'Next:',
  nextStep: (label, command) => `${label}: ${command}`,
};
