import type { Unit } from '../../statistics/member.ts';
import type { Messages } from '../index.ts';
import { bases, breakdowns, figures, measures } from './figures.ts';

const measure: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  item: ['item', 'items'],
  form: ['form', 'forms'],
  letter: ['letter', 'letters'],
  opinion: ['opinion', 'opinions'],
  urge: ['time', 'times'],
  request: ['request', 'requests'],
  override: ['time', 'times'],
  correction: ['correction', 'corrections'],
  promise: ['promise', 'promises'],
  contact: ['time', 'times'],
  attendance: ['attendance', 'attendances'],
  person: ['person', 'persons'],
  instruction: ['instruction', 'instructions'],
  reply: ['reply', 'replies'],
  ask: ['point', 'points'],
  adoption: ['point', 'points'],
  assignment: ['assignment', 'assignments'],
  outcome: ['outcome', 'outcomes'],
};

const counted = (n: number, unit: Unit) => `${n} ${measure[unit][n === 1 ? 0 : 1]}`;

const kinds = {
  suggestion: ['suggestion', 'suggestions'],
  proposal: ['proposal', 'proposals'],
} as const;

export const statistics: Messages['statistics'] = {
  title: (unit, which) => `${unit}: suggestions and proposals ${which} in figures`,
  scope: (asOf, period) => `As of ${asOf}. Period: ${period}.`,
  laterThanPeriod: (to, asOf) =>
    `The period ends on ${to}, the figures are those of ${asOf}; add --as-of ${to} to see how things stood then.`,
  notCounted: (files) =>
    files === 1
      ? '1 file could not be read; no figure below holds it:'
      : `${files} files could not be read; no figure below holds them:`,
  notYetIn: (asOf) => `Assigned only after ${asOf} and not counted`,
  noItems: (which, asOf) => `As of ${asOf} nothing ${which} is registered.`,
  years: (years) => `The registry holds: ${years.join(', ')}.`,
  sections: {
    received: 'Received',
    handling: 'Handled',
    contacts: 'Contacts, and what the leaders did',
    satisfaction: 'Satisfaction',
    classes: 'Results',
    topics: 'Topics',
    publicity: 'Published',
    sections: 'Sections, leaders, handlers',
    cooperation: 'Co-opinions',
    troubles: 'Returned mail, urges, second replies, promises',
    exceptions: 'Asked of the assigner, gates passed, corrections',
    last_year: "What became of last year's promises",
    comparison: 'Compared with an earlier year',
  },
  numbered: (n, title) => `${n}  ${title}`,
  moreParts:
    'More: --all for everything, --part sections and others for one part, --explain satisfaction for one figure, --compare YEAR.',
  provenance: {
    between: '; ',
    calendar: (years, certainty) =>
      `working days of ${years} ${{ published: 'published', provisional: 'provisional', unknown: 'unknown' }[certainty]}`,
    ownCalendars: (years) => `the office's own calendar of ${years.join(', ')}`,
    configuration: (mark) => `settings ${mark}`,
    version: (commit, changed) =>
      `git commit ${commit}${changed > 0 ? ` (and ${changed} ${changed === 1 ? 'file' : 'files'} not committed)` : ''}`,
  },
  onePeriod: {
    text: 'only one of --year, --from/--to and --meeting',
    hint: 'one period at a time',
  },
  endsBeforeItBegins: (from, to) => ({
    text: `--to ${to} is earlier than --from ${from}`,
    hint: 'swap the two days',
  }),
  unknownMeeting: (word, names) => ({
    text: `--meeting: no item names a session "${word}"`,
    hint:
      names.length > 0
        ? `the registry has: ${names.join(', ')}`
        : 'no item names its session (meeting)',
  }),
  severalMeetings: (word, names) => ({
    text: `--meeting: "${word}" may be ${names.join(', ')}`,
    hint: 'write it out; to take several together, give --meeting for each',
  }),
  notDoneYet: 'Put forward between sessions and not done with; counted once it is',
  periods: {
    ofYear: (year) => `of ${year}`,
    ofMeetings: (meetings) => `of ${meetings.join(', ')} and the time after`,
    year: (year) => `${year} (the year in the id)`,
    dates: (from, to) => {
      if (from === undefined) return `assigned up to ${to}`;
      return to === undefined ? `assigned from ${from}` : `assigned from ${from} to ${to}`;
    },
    cutoff: (span, from, to) =>
      `${span}; those put forward between sessions, done with from ${from} to ${to}`,
    meetings: (meetings) => `${meetings.join(', ')} and the time after`,
  },
  proposerGroup: { individual: 'individual', joint: 'joint', collective: 'collective' },
  yesNo: { yes: 'yes', no: 'no' },
  noFeedback: 'no feedback',
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
  baseTitle: (figure) => `${figure}, N`,
  classLetter: (letter) => `class ${letter}`,
  explained: {
    id: 'id',
    rule: 'counted',
    base: 'base',
    baseIs: 'the base is',
    value: 'figure',
    other: 'otherwise',
    otherWay: (name, value, id) => `${name}: ${value}, see ${id}`,
    counted: 'Counted',
    baseOnly: 'In the base and not counted',
    excluded: (reason) => `Not in the base (${reason})`,
    unstated: 'Not stated',
    overlapping: 'In several parts',
    partOf: (whole) => `part of "${whole}"`,
    days: (days) => `${days} ${days === 1 ? 'day' : 'days'}`,
    round: (round) => `round ${round}`,
    ask: (ask) => `point ${ask}`,
    together: (ids) => `together with ${ids.join(', ')}`,
    spread: (n, mean, median, range) =>
      `${counted(n, 'item')}, mean ${mean} days, median ${median} days, ${range}`,
    range: (least, most) => `from ${least} to ${most}`,
    none: 'None.',
    asOf: (asOf, period) => `${period}, as of ${asOf}.`,
  },
  unknownFigure: (word) => ({
    text: `there is no figure called "${word}"`,
    hint: 'all names stand in docs/statistics.md, and in figures and breakdowns of proposals summary --json',
  }),
  severalFigures: (word, some) => ({
    text: `"${word}" means more than one figure`,
    hint: `give the whole name or the id: ${some.join(', ')}`,
  }),
  nameAndId: (name, id) => `${name} (${id})`,
  columns: {
    kind: 'kind',
    total: 'total',
    unstated: 'not stated',
    figure: 'figure',
    ratio: 'n/N',
    rate: 'rate',
    rule: 'what counts',
    asked: 'asked',
    class: 'class',
    meaning: 'meaning',
    topic: 'topic',
    items: 'items',
    share: 'share',
    notRated: 'left blank',
    difference: '+/-',
    change: 'change',
    points: 'points',
    count: 'n',
    percent: '%',
    unit: 'unit',
    how: 'counted',
    title: 'title',
    who: 'who',
    on: 'on',
    round: 'round',
    days: 'days',
  },
  figures,
  bases,
  breakdowns,
  measures,
  reasons: {
    not_due: 'not due yet',
    no_deadline: 'no date can be told',
    ended: 'closed before its date',
    not_rated: 'left blank',
    not_public: 'public on request only, or not at all',
    undecided: 'publicity not decided',
    unanswered: 'not answered yet',
  },
  outcomes: {
    on_time: 'on time',
    late: 'late',
    overdue: 'overdue',
    unmet: 'overdue and closed without it',
    not_due: 'not due yet',
    ended: 'closed before its date',
    no_deadline: 'no date can be told',
  },
  kinds: { suggestion: 'suggestions', proposal: 'proposals' },
  measure: (unit) => measure[unit][1],
  counted,
  named: (label, n, unit, which) =>
    `${label}, ${counted(n, unit)}:${which === undefined ? '' : ` ${which}`}`,
  more: (n, unit) => `and ${counted(n, unit)} more, see proposals summary --json`,
  received: (total, parts) =>
    `${total} received: ${parts
      .map(({ kind, total, roles }) => {
        const [first] = roles;
        const split = roles.map(({ label, n }) => `${n} ${label}`).join(', ');
        const single = roles.length === 1 && first !== undefined && total > 1;
        return `${total} ${kinds[kind][total === 1 ? 0 : 1]} (${single ? `all ${first.label}` : split})`;
      })
      .join('; ')}.`,
  kindWithLevel: (kind, level) => `${kind} (${level})`,
  roleUnstated: 'role not stated',
  receivedBase: (n) => `N: the ${counted(n, 'item')} received.`,
  answerBase: (n, unstated) =>
    `N: the ${counted(n, 'item')} we must answer (sole, lead, split${unstated > 0 ? `, and ${unstated} whose role is not stated` : ''}).`,
  nothingToAnswer: 'There is nothing that we must answer.',
  notMet: 'Not met in person',
  rated: (ratio, rate) => `${ratio} (${rate})`,
  leftOut: (figure, outcome) => `Not in N of "${figure}", ${outcome}`,
  outcomeOf: (figure, outcome) => `Not "${figure}", ${outcome}`,
  dueAndMet: (due, met) => (met === undefined ? `due ${due}` : `due ${due}, done ${met}`),
  formsBase: 'N: forms that came back, one a person and item; silence is not satisfaction.',
  forms: {
    first: 'first reply',
    final: "in the end (each person's last word)",
    returned: (returned, rate) => `back/sent ${returned} (${rate})`,
  },
  stage: { first: 'first', final: 'in the end' },
  aspect: { result: 'result', attitude: 'attitude' },
  satisfiedTitle: 'satisfied or basically',
  satisfied: 'without basically',
  satisfiedOrBasically: 'with basically',
  noForms: 'No form has come back.',
  noFormsSent: 'No form has gone out.',
  stageAspect: (stage, aspect) => `${stage}, ${aspect}`,
  classBase: (n, of) => `N: the ${counted(n, 'item')} that have a class (of ${of} to answer).`,
  unclassified: 'Without a class',
  unknownClass: "(not in the office's scheme)",
  noClasses: 'No reply has a class yet.',
  topicBase: (n, left) =>
    left > 0
      ? `N: the ${counted(n, 'item')} that remain without those returned or withdrawn.`
      : `N: the ${counted(n, 'item')} received.`,
  leftUs: (figure) => `${figure}, in no N below`,
  byGovernment: 'Answered by the government, not among those we must answer',
  confidential: (n) => `${counted(n, 'item')} confidential: counted, without title and names.`,
  classNow: 'now',
  notKept: 'Promises due and not kept',
  promiseNotDue: 'Promises not due yet, not in N',
  answers: (n, parts) => `${n} (${parts.join(', ')})`,
  pending: 'no answer yet',
  noExceptions: 'None.',
  noTopic: 'Without a topic',
  overlap: (overlapping, sum) =>
    `Topics overlap: ${counted(overlapping, 'item')} of several topics; the rows add up to ${sum}.`,
  roundedSum: (sum, mode) =>
    `Each share is ${mode === 'truncate' ? 'cut off' : 'rounded'}; together they make ${sum}%.`,
  movedShare: '* Bent so that the shares make 100%: the largest remainders were raised.',
  opinionsBase: (n, items) =>
    `${counted(n, 'opinion')} asked of other units and of sections, on ${counted(items, 'item')}.`,
  noOpinions: 'No co-opinion was asked for.',
  ownBase: (n, government) =>
    government > 0
      ? `We owe our opinion on ${counted(n, 'item')} that others answer, the government ${government} of them.`
      : `We co-handle ${counted(n, 'item')} and owe the leading unit our opinion.`,
  acrossItems: (n, items) => `${n}, ${counted(items, 'item')} concerned`,
  urgesByWay: (n, items, ways) => `${n} (${ways.join(', ')}), ${counted(items, 'item')} concerned`,
  way: (label, n) => `${label} ${n}`,
  inMonth: (when, n) => `${when}: ${n}`,
  notResent: 'Came back and not sent again',
  secondRound: (before, after) => `before: ${before}; after the second reply: ${after}`,
  withReasons: (words, reasons) => `${words}; reason: ${reasons.join('; ')}`,
  ratingUnknown: 'no rating recorded',
  notHeardAgain: 'not heard yet',
  withOverlap: (line) => `${line}, overlapping`,
  shareOfSession: (what) => ['share of all', ...what].join(' '),
  groupBase:
    'N of the rates: what the section (leader, handler) must answer; satisfied with basically satisfied, of the forms that came back.',
  noPublicity: 'No reply says whether it is public.',
  toBePublished: 'To be published and not yet',
  nothingToCompare: (year) => `The registry holds nothing of ${year} to compare with.`,
  noLastYear: 'Last year left nothing to follow up.',
  stillOpen: 'Not solved yet',
  comparedAsOf: (year, asOf) =>
    `The figures of ${year} are those of ${asOf}, at the same age; points are the difference of the percentages as printed.`,
  baseDiffers: (figure, of, beside, besideOf) =>
    `N of "${figure}" is ${of}, not the ${besideOf} of "${beside}".`,
  targets: (words) => `Targets, not results: ${words.join(', ')}.`,
  titleBy: (unit, which, names) =>
    `${unit}: suggestions and proposals ${which} by ${names.join(', ')}`,
  tooManyDimensions: { text: '--by takes three at most', hint: 'as in --by section,role' },
  ratesBase:
    'N of the rates: what we must answer of the row, without returns and withdrawals; satisfied with basically satisfied, of the forms that came back.',
  rowsOverlap: (n) =>
    `${counted(n, 'item')} in several rows or columns, which add up to more than the total.`,
  written: (path) => `written to ${path}`,
  andUnits: ', ',
  rollUp: {
    unit: (name, n) => `${name} ${n}`,
    together: (units, total, shared) =>
      `Counted together: ${units.join(', ')}${shared > 0 ? `, of which ${counted(shared, 'item')} in several registries once` : ''}; ${total} in all.`,
    matched: (n) => `Handled by several units and counted once, as the leading one has it (${n}):`,
    apart: (n) =>
      n === 1
        ? '1 number stands for several items of different titles, counted apart:'
        : `${n} numbers stand for several items of different titles each, counted apart:`,
    schemes: 'The units have different schemes of classes; a letter does not mean the same in all.',
  },
  targetRates: { satisfied: 'satisfied', satisfied_or_basically: 'satisfied or basically' },
};
