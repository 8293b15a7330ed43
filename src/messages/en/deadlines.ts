import { type Basis, countedTo } from '../../deadlines/choose.ts';
import type { Clock } from '../../deadlines/clock.ts';
import type { Sentences } from '../../deadlines/explain.ts';
import type { Holiday } from '../../deadlines/holidays.ts';
import type { Rule, Source } from '../../deadlines/rules.ts';
import type { SkippedDays } from '../../deadlines/skipped.ts';
import type { Term } from '../../deadlines/term.ts';
import type { Messages } from '../index.ts';
import { terms } from './terms.ts';

type Texts = Messages['deadlines'];

const event: Texts['event'] = {
  assigned: 'assignment',
  received: 'receipt',
  session_closed: 'close of the session',
  handed_out: 'hand-out meeting',
  handed_over: 'hand-over to the section',
  requested: 'request',
  delivered: 'delivery',
  feedback: 'dissatisfied feedback',
  closed: 'closing',
};

const holiday: Texts['holiday'] = {
  new_year: "New Year's Day",
  spring_festival: 'Spring Festival',
  qingming: 'Qingming',
  labour_day: 'Labour Day',
  dragon_boat: 'Dragon Boat Festival',
  mid_autumn: 'Mid-autumn Festival',
  national_day: 'National Day',
  victory_day: 'Victory Day',
};

const defaultSource: Texts['defaultSource'] = {
  return_request: '山东省政府办公厅《办理人大代表建议和政协提案办法》',
  return_decision: 'no default',
  distribution: 'after the working rules of 浙江省海洋与渔业局',
  first_contact: 'after a circular of 随州',
  section_draft: 'after the rules of 宿州市投资促进中心',
  reply: '山东省政府办公厅《办理人大代表建议和政协提案办法》',
  second_reply: 'provincial rules: a new reply within a month of the dissatisfied feedback',
  opinion: 'after 《福建省人大代表建议办理规则》',
  own_opinion: 'after 《福建省人大代表建议办理规则》',
  feedback: 'after the practice of 崇义县政协; a reminder only',
  publication: "after Anhui's rules on publication",
  filing: 'after the rules of a bureau in 深圳南山',
  annual_summary: "after a provincial rule: the year's summary by 10 October",
  report: 'no default',
};

const paper: Texts['paper'] = {
  assignment: 'assignment paper',
  role_change: 'paper that changed our role',
  extension: 'granted extension',
  request: 'request',
  handover: 'hand-over to the section',
};

const state: Texts['state'] = {
  not_started: 'not started',
  running: 'running',
  overdue: 'overdue',
  met: 'met in time',
  met_late: 'met late',
  ended: 'ended',
};

const unit = { days: 'day', workdays: 'working day', months: 'month' };

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const termText = ({ count, unit: name }: Term) => counted(count, unit[name]);

const sourceText = (source: Source) => {
  if (source.by === 'default') return ` (default: ${defaultSource[source.duty]})`;
  return source.text === undefined ? " (the office's rule)" : ` (${source.text})`;
};

const duty: Readonly<Record<Rule['duty'], string>> = { ...terms.duty, ...terms.report };

const upTo = (due: string | undefined) =>
  due === undefined ? ': the date cannot be told' : `: ${due}`;

function basisText(basis: Basis): string {
  switch (basis.by) {
    case 'paper':
      return `the ${paper[basis.paper]} names ${basis.due}`;
    case 'batch':
      return `the batch “${basis.batch}” names ${basis.due}`;
    case 'fixed':
      return `fixed date ${countedTo(basis)}${sourceText(basis.source)}`;
    case 'term': {
      const { from, on, term, source, instead, countFirst } = basis;
      const missing = instead ? `day of ${event[instead]} not recorded, counted instead as ` : '';
      const first = countFirst ? ', that day counted' : '';
      return `${missing}${termText(term)} from ${event[from]} on ${on}${first}${sourceText(source)}${upTo(countedTo(basis))}`;
    }
    case 'before': {
      const { duty: target, on = 'unknown', term, source, theirs } = basis;
      const whose = theirs ? ' of the unit that leads, as the rules have it' : '';
      return `${termText(term)} before the date of the ${duty[target]}${whose}, ${on}${sourceText(source)}${upTo(countedTo(basis))}`;
    }
  }
}

const loserText = (basis: Basis) =>
  basis.due === countedTo(basis)
    ? basisText(basis)
    : `${basisText(basis)}, in the end ${basis.due}`;

const holidayName = (name: string) =>
  Object.hasOwn(holiday, name) ? holiday[name as Holiday] : name;

const skippedText = (days: SkippedDays) => {
  const span = days.from === days.to ? days.from : `${days.from} to ${days.to}`;
  if (days.kind === 'weekend') return `${span} weekend`;
  return days.kind === 'holiday'
    ? `${span} ${holidayName(days.name)}`
    : `${span} worked to make up for ${holidayName(days.name)} (counted)`;
};

const skippedDays = (days: readonly SkippedDays[]) => days.map(skippedText).join('; ');

const reason = {
  paper: "the date on the item's own paper goes first",
  batch: 'the date of the batch goes before a rule',
  later_rule: 'a rule further down in the registry goes first',
  own_rule: "the office's rule goes before the default",
  before_start: 'it lies before the duty began',
};

const step: Sentences = {
  basis: ({ basis }) => basisText(basis),
  skipped: ({ days }) => `on the way: ${skippedDays(days)}`,
  set_aside: ({ basis, reason: why, same }) =>
    `${same ? 'the same date' : 'not used'}: ${loserText(basis)} (${reason[why]})`,
  unusable: ({ from, source }) =>
    typeof from === 'string'
      ? `rule${sourceText(source)} does not apply: no day of ${event[from]}`
      : `rule${sourceText(source)} does not apply: no date of the ${duty[from.before]} to count back from`,
  provisional: () =>
    'the holiday notice for some of these days is not out yet: the date is provisional and may move',
  no_date: () => 'the due date cannot be told',
  bonus: ({ items, days, handed, to }) =>
    `a batch of ${handed}, from ${items} on ${counted(days, 'day')} more: ${to}`,
  bonus_unknown: () =>
    'large batches have more days, but `batches` in registry.yaml does not say how large this one is: none added',
  rolled: ({ from, to, days }) =>
    `${from} is a day off (${skippedDays(days) || 'weekend'}), moved to ${to}`,
  capped: ({ cap, event: start, on, to }) =>
    `at most ${termText(cap)} from ${event[start]} on ${on}: no later than ${to}`,
  promised: ({ to, on, due }) =>
    `beware: on ${on} ${to} was told ${due}, which is not the date reckoned now`,
  beyond_limit: ({ term, event: start, limit }) =>
    `beware: beyond the outer limit of ${termText(term)} from ${event[start]}, ${limit}`,
  inner: ({ section, due }) => `inner date of ${section}: ${due}`,
  lacking: ({ names }) => `not delivered yet to ${names.join(', ')}`,
  came_back: ({ name, on, reason: why }) => `${name}: came back on ${on} (${why})`,
  met: ({ on }) => `met on ${on}`,
  thin: ({ reason: why }) =>
    why === undefined ? 'the opinion is not adequate' : `the opinion is not adequate: ${why}`,
  ended: ({ on, by }) =>
    ({
      closing: `ended by closing on ${on}`,
      new_round: `ended by the new round from ${on}`,
      return: `ended by the return to the assigner on ${on}`,
      withdrawal: `ended by the withdrawal on ${on}`,
      signature: `no longer counted: the paper was signed on ${on}`,
      acceptance: `given up by accepting the item on ${on}`,
      lapse: `not asked for by ${on}; it can no longer be asked for`,
    })[by],
};

function span({ state: now, days }: Clock): string {
  if (days === undefined) return state[now];
  switch (now) {
    case 'overdue':
      return `${counted(days, 'day')} overdue`;
    case 'met':
      return days === 0 ? 'met on the day' : `met ${counted(days, 'day')} early`;
    case 'met_late':
      return `met ${counted(days, 'day')} late`;
    default:
      return days === 0 ? 'due today' : `${counted(days, 'day')} left`;
  }
}

export const deadlines: Texts = {
  event,
  holiday,
  defaultSource,
  paper,
  state,
  term: termText,
  skippedDays,
  step,
  span,
};
