import { commas, correcting } from '../finding-words.ts';
import type { Messages } from '../index.ts';
import { deadlines } from './deadlines.ts';
import { terms } from './terms.ts';

const duties: Readonly<Record<string, string>> = { ...terms.duty, ...terms.report };
const duty = (id: string | number | undefined) => duties[String(id)] ?? String(id);
const events: Readonly<Record<string, string>> = deadlines.event;
const event = (id: string | number | undefined) => events[String(id)] ?? String(id);
const roles: Readonly<Record<string, string>> = terms.role;

const correct = correcting('WHY');

export const rules: Pick<Messages['findings'], keyof typeof import('../zh-CN/rules.ts').rules> = {
  'rule-event': {
    text: (a) =>
      `The ${duty(a.duty)} never counts from ${event(a.event)}: this rule gives no date.`,
    mend: (a) => `\`from\` can be: ${commas(a.known)}.`,
  },
  'rule-event-missing': {
    text: (a) => `This rule counts from the ${event(a.from)}, but no batch has ${a.key}.`,
    mend: (a) => `Write ${a.key} into a batch of registry.yaml.`,
  },
  'rule-target': {
    text: (a) =>
      `An item that has the ${duty(a.duty)} has no ${duty(a.target)} to count back from.`,
    mend: () => 'Correct `before`, or use `from`.',
  },
  'rule-circular': {
    text: (a) =>
      `The rules count back in a circle: ${String(a.way).split(' → ').map(duty).join(' → ')}.`,
    mend: () => 'Let one of them count from an event, or give it a fixed date.',
  },
  'rule-cap-below-term': {
    text: (a) => `The cap, ${a.cap}, is shorter than the term itself, ${a.term}.`,
    mend: () => 'Check both; a cap is not shorter than the term.',
  },
  'rule-never-used': {
    text: () => 'A later rule fits wherever this one does, so that it is never used.',
    mend: () =>
      'Write the general rule first and the special one after it; take out what is too much.',
  },
  'rule-part-unused': {
    text: (a) => `In a rule about the ${duty(a.duty)}, "${a.key}" does nothing.`,
    mend: (a) => `Take out ${a.key}.`,
  },
  'rule-role': {
    text: (a) =>
      `Items with our role ${roles[String(a.role)] ?? a.role} have no ${duty(a.duty)}: the rule is never used.`,
    mend: () => 'Correct the role in `when`, or the duty.',
  },
  'rule-unknown-batch': {
    text: (a) => `\`batches\` has no "${a.batch}".`,
    mend: () => 'Correct the name, or add the batch.',
  },
  'report-nameless': {
    text: () => 'It does not say what is reported.',
    mend: () => 'Add a name, such as name: 承办人名单',
  },
  'batch-twice': {
    text: (a) => `The batch "${a.name}" stands twice.`,
    mend: () => 'Give one another name, or join the two.',
  },
  'batch-count': {
    text: (a) => `The batch "${a.name}" says ${a.items} items, the registry has ${a.registered}.`,
    mend: () => 'Compare with the hand-out paper: is one missing here, or is the number wrong?',
  },
  'unknown-batch': {
    text: (a) => `\`batches\` in registry.yaml has no "${a.name}".`,
    mend: (a, at) =>
      `Use a batch that is there (${commas(a.known)}): ${correct(at, '--to BATCH')}; if there was such a batch, add it to registry.yaml.`,
  },
  'calendar-year': {
    text: (a) => `The year ${a.year} does not agree with the file name ${a.expected}.`,
    mend: () => 'Find out which is right, and make them equal.',
  },
  'calendar-other-year': {
    text: (a) => `${a.date} does not belong to ${a.year}.`,
    mend: () => "Move it to that year's file; only days of the December before may stand here.",
  },
  'calendar-both': {
    text: (a) => `${a.date} is both a day off and a day worked.`,
    mend: () => 'Compare with the notice and keep one.',
  },
  'calendar-not-weekend': {
    text: (a) => `${a.date} is no Saturday or Sunday; there is nothing to make up.`,
    mend: () => 'Compare the date with the notice.',
  },
  'calendar-incomplete': {
    text: (a) => `It says complete: true and lacks these holidays of the law: ${commas(a.days)}.`,
    mend: () => 'Write the whole notice, or take out `complete`.',
  },
  'calendar-no-notice': {
    text: (a) => `The table of ${a.year} does not say which notice it is.`,
    mend: () => 'Add `notice` with its number.',
  },
  'promised-date-moved': {
    text: (a) => `${a.to} was told ${a.told}; the date reckoned now is ${a.due}.`,
    mend: () =>
      'See whether the notice or a rule changed, and tell them the new date (another urge records it).',
  },
};
