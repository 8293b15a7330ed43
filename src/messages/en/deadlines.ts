import type { Basis } from '../../deadlines/choose.ts';
import type { Clock } from '../../deadlines/clock.ts';
import type { Sentences } from '../../deadlines/explain.ts';
import type { Holiday } from '../../deadlines/holidays.ts';
import type { Source } from '../../deadlines/rules.ts';
import type { SkippedDays } from '../../deadlines/skipped.ts';
import type { Term } from '../../deadlines/term.ts';
import type { Messages } from '../index.ts';
import { terms } from './terms.ts';

type Texts = Messages['deadlines'];

const event: Texts['event'] = {
  assigned: 'assignment',
  received: 'receipt',
  requested: 'request',
  delivered: 'delivery',
  feedback: 'dissatisfied feedback',
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
  reply: '山东省政府办公厅《办理人大代表建议和政协提案办法》',
  second_reply: 'provincial rules: a new reply within a month of the dissatisfied feedback',
  opinion: 'after 《福建省人大代表建议办理规则》',
  own_opinion: 'after 《福建省人大代表建议办理规则》',
  feedback: 'after the practice of 崇义县政协; a reminder only',
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

const upTo = (due: string | undefined) =>
  due === undefined ? ': the date cannot be told' : `: ${due}`;

function basisText(basis: Basis): string {
  switch (basis.by) {
    case 'paper':
      return `the ${paper[basis.paper]} names ${basis.due}`;
    case 'fixed':
      return `fixed date ${basis.due}${sourceText(basis.source)}`;
    case 'term': {
      const { from, on, term, due, source, instead } = basis;
      const missing = instead ? `day of ${event[instead]} not recorded, counted instead as ` : '';
      return `${missing}${termText(term)} from ${event[from]} on ${on}${sourceText(source)}${upTo(due)}`;
    }
    case 'before': {
      const { duty, on = 'unknown', term, due, source } = basis;
      return `${termText(term)} before the date of the ${terms.duty[duty]}, ${on}${sourceText(source)}${upTo(due)}`;
    }
  }
}

const holidayName = (name: string) =>
  Object.hasOwn(holiday, name) ? holiday[name as Holiday] : name;

const skippedText = (days: SkippedDays) => {
  const span = days.from === days.to ? days.from : `${days.from} to ${days.to}`;
  if (days.kind === 'weekend') return `${span} weekend`;
  return days.kind === 'holiday'
    ? `${span} ${holidayName(days.name)}`
    : `${span} worked to make up for ${holidayName(days.name)} (counted)`;
};

const reason = {
  paper: "the date on the item's own paper goes first",
  later_rule: 'a rule further down in the registry goes first',
  own_rule: "the office's rule goes before the default",
  before_start: 'it lies before the duty began',
};

const step: Sentences = {
  basis: ({ basis }) => basisText(basis),
  skipped: ({ days }) => `on the way: ${days.map(skippedText).join('; ')}`,
  set_aside: ({ basis, reason: why }) => `not used: ${basisText(basis)} (${reason[why]})`,
  unusable: ({ from, source }) =>
    typeof from === 'string'
      ? `rule${sourceText(source)} does not apply: no day of ${event[from]}`
      : `rule${sourceText(source)} does not apply: no date of the ${terms.duty[from.before]} to count back from`,
  provisional: () =>
    'the holiday notice for some of these days is not out yet: the date is provisional and may move',
  no_date: () => 'the due date cannot be told',
  beyond_limit: ({ term, limit }) =>
    `beware: beyond the outer limit of ${termText(term)} from assignment, ${limit}`,
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
  step,
  span,
};
