import type { Messages } from '../index.ts';

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
const workdays = (n: number | undefined) =>
  n === undefined ? '' : ` (${count(n, 'working day')})`;

export const urging: Messages['urging'] = {
  slip: 'Urge slip',
  day: (date) => date,
  slipTo: (to) => `Urge slip: ${to}`,
  to: (name) => `To ${name}`,
  withPost: (name, post) => `${name}, ${post}`,
  opinion: 'your opinion',
  opening: {
    section: (n, office) =>
      `${n === 1 ? 'The duty' : `The ${n} duties`} below ${n === 1 ? 'is' : 'are'} in your hands. Please see to ${n === 1 ? 'it' : 'them'} in time, and to what is overdue at once, and tell ${office} how far you are and what is in the way.`,
    unit: (n, unit) =>
      `Your opinion is awaited on the ${n === 1 ? 'item' : `${n} items`} below. Please send it to ${unit} in writing. Where it is overdue, please say why and when it will come.`,
    leader: (n) =>
      `${n === 1 ? 'The duty' : `The ${n} duties`} below ${n === 1 ? 'is' : 'are'} overdue; please see to ${n === 1 ? 'it' : 'them'}.`,
    instructing: (n) =>
      `${n === 1 ? 'The item' : `The ${n} items`} below ${n === 1 ? 'waits' : 'wait'} for your instruction, without which no section can begin.`,
  },
  columns: {
    serial: 'No.',
    item: 'Item',
    duty: 'Duty',
    holder: 'Held by',
    due: 'Due',
    span: 'Days',
    times: 'Time',
  },
  titled: (reference, title) => `${reference}: ${title}`,
  confidential: (reference) => `${reference} (confidential, title not told)`,
  left: (days, work) => `${count(days, 'day')} left${workdays(work)}`,
  late: (days, work) => `${count(days, 'day')} late${workdays(work)}`,
  today: 'due on this day',
  times: (times) => `no. ${times}`,
  inText: (parts) => parts.join(', '),
  due: (due) => `due ${due}`,
  urgedTimes: (times) => `urge no. ${times}`,
  sentence: '',
  answer: 'Progress and answer:',
  answered: (on, by, text) => `${on} ${by} answered: ${text}`,
  answeredItem: (id, answer) => `${id}  ${answer}`,
  urgedOn: 'the day of the urge',
  answeredBy: 'Answered by:',
  answeredOn: 'Date:',
  by: 'Urged by:',
  call: (to) => `Call ${to}`,
  made: (slips, lines) => `${count(slips, 'urge slip')} recorded, for ${lines}:`,
  calls: (calls, lines) => `${count(calls, 'call')} recorded, about ${lines}:`,
  wouldMake: (slips, lines) => `${count(slips, 'urge slip')} to send, for ${lines}:`,
  wouldCall: (calls, lines) => `${count(calls, 'call')} to make, about ${lines}:`,
  nothing: (on) => `Nobody is to be urged on ${on}: who had to be has been, or it is not time yet.`,
  dayOff: (on, next) =>
    `${on} is a day off: nobody is urged${next === undefined ? '' : `; the next working day is ${next}`}.`,
  ownDuties: (n) =>
    `${n} more in the office's own hands, for which there is no slip: proposals due --by holder`,
  unread: (n) =>
    `${count(n, 'file')} cannot be read; nobody was urged about what is in ${n === 1 ? 'it' : 'them'}: proposals validate`,
  brief: (number, to, n) => `${number}  ${to}, ${n}`,
  fileName: (number, to) => `${number} ${to}`,
  callsHaveNoSlip: {
    text: 'Calls leave no slip; --phone goes with neither --out nor --format.',
    hint: 'leave --phone out where slips are to be written',
  },
  unknownSlip: (text) => ({
    text: `There is no slip "${text}", and no urge about such an item.`,
    hint: 'give the number of the slip, its serial, or the id of an item, as in proposals answer 3',
  }),
  whichSlip: (open) => ({
    text: 'It was not said which slip is answered.',
    hint:
      open.length === 0
        ? 'no slip waits for an answer'
        : `without an answer: ${open.map((one) => `\n- ${one}`).join('')}`,
  }),
  severalSlips: (text, slips) => ({
    text: `The number "${text}" stands on ${slips.length} slips: ${slips.map((one) => `\n- ${one}`).join('')}`,
    hint: 'say with --to whose it is; proposals validate names numbers given twice, correct one of them',
  }),
  noneOpen: (text) => ({
    text: `All urges of "${text}" have their answer.`,
    hint: 'a wrong answer is corrected with proposals correct',
  }),
  answeredNow: (n) => `Answer recorded, for ${n}:`,
  openSlip: (number, to, on, n) => `${number} (${on}, ${to}, ${n})`,
};
