import type { Messages } from '../index.ts';
import { deadlines } from './deadlines.ts';
import { terms } from './terms.ts';

const duties: Readonly<Record<string, string>> = { ...terms.duty, ...terms.report };
const duty = (id: string | number | undefined) => duties[String(id)] ?? String(id);
const events: Readonly<Record<string, string>> = deadlines.event;
const event = (id: string | number | undefined) => events[String(id)] ?? String(id);
const roles: Readonly<Record<string, string>> = terms.role;

export const rules: Pick<Messages['findings'], keyof typeof import('../zh-CN/rules.ts').rules> = {
  'rule-event': {
    text: (a) => `the ${duty(a.duty)} never counts from ${event(a.event)}: this rule gives no date`,
    mend: (a) => `\`from\` can be: ${a.known}`,
  },
  'rule-event-missing': {
    text: (a) => `counts from the ${event(a.from)}, but no batch has ${a.key}`,
    mend: (a) => `write ${a.key} into a batch of registry.yaml`,
  },
  'rule-target': {
    text: (a) => `an item with a ${duty(a.duty)} has no ${duty(a.target)} to count back from`,
    mend: () => 'correct `before`, or use `from`',
  },
  'rule-circular': {
    text: (a) =>
      `rules count back in a circle: ${String(a.way).split(' → ').map(duty).join(' → ')}`,
    mend: () => 'let one of them count from an event, or give it a fixed date',
  },
  'rule-cap-below-term': {
    text: (a) => `the cap, ${a.cap}, is shorter than the term itself, ${a.term}`,
    mend: () => 'check both; a cap is not shorter than the term',
  },
  'rule-never-used': {
    text: () => 'a later rule fits wherever this one does; it is never used',
    mend: () => 'the general first, the special after it; take out what is too much',
  },
  'rule-part-unused': {
    text: (a) => `in a rule about the ${duty(a.duty)}, "${a.key}" does nothing`,
    mend: (a) => `take out ${a.key}`,
  },
  'rule-role': {
    text: (a) =>
      `items with our role ${roles[String(a.role)] ?? a.role} have no ${duty(a.duty)}; the rule is never used`,
    mend: () => 'correct the role in `when`, or the duty',
  },
  'rule-unknown-batch': {
    text: (a) => `\`batches\` has no "${a.batch}"`,
    mend: () => 'correct the name, or add the batch',
  },
  'report-nameless': {
    text: () => 'it does not say what is reported',
    mend: () => 'add a name, such as name: 承办人名单',
  },
  'batch-twice': {
    text: (a) => `the batch "${a.name}" stands twice`,
    mend: () => 'give one another name, or join the two',
  },
  'batch-count': {
    text: (a) => `the batch "${a.name}" says ${a.items} items, the registry has ${a.registered}`,
    mend: () => 'compare with the hand-out paper: is one missing here, or is the number wrong?',
  },
  'unknown-batch': {
    text: (a) => `\`batches\` in registry.yaml has no "${a.name}"`,
    mend: (a) => `use a batch that is there (${a.known}), or add it`,
  },
  'calendar-year': {
    text: (a) => `the year ${a.year} does not agree with the file name ${a.expected}`,
    mend: () => 'find out which is right, and make them equal',
  },
  'calendar-other-year': {
    text: (a) => `${a.date} does not belong to ${a.year}`,
    mend: () => "move it to that year's file; only days of the December before may stand here",
  },
  'calendar-both': {
    text: (a) => `${a.date} is both a day off and a day worked`,
    mend: () => 'compare with the notice and keep one',
  },
  'calendar-not-weekend': {
    text: (a) => `${a.date} is no Saturday or Sunday; there is nothing to make up`,
    mend: () => 'compare the date with the notice',
  },
  'calendar-incomplete': {
    text: (a) => `it says complete: true and lacks these holidays of the law: ${a.days}`,
    mend: () => 'write the whole notice, or take out `complete`',
  },
  'calendar-no-notice': {
    text: (a) => `the table of ${a.year} does not say which notice it is`,
    mend: () => 'add `notice` with its number',
  },
  'promised-date-moved': {
    text: (a) => `${a.to} was told ${a.told}; the date reckoned now is ${a.due}`,
    mend: () =>
      'see whether the notice or a rule changed, and tell them the new date (another urge records it)',
  },
};
