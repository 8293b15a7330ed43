import type { Messages } from '../index.ts';
import { addresses } from './addresses.ts';

type Counts = Parameters<Messages['importing']['counted']>[0];

const leftOut = {
  'no-kind': { what: 'suggestions or proposals', option: '--kind suggestion' },
  'no-level': { what: 'the level', option: '--level city' },
  'no-assigned-on': { what: 'the day of assignment', option: '--assigned-on DATE' },
};

function countText({ create, update, unchanged, error, skipped }: Counts, people: number): string {
  return [
    `${create} registered`,
    `${update} completed`,
    `${unchanged} unchanged`,
    `${error} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    `contact data of ${people}`,
  ].join(', ');
}

/** What `add` says of contact data is said of a row too. */
const addressRemarks = Object.fromEntries(
  Object.entries(addresses.remarks).map(([code, say]) => [code, ({ name = '' }) => say(name)]),
) as Pick<Messages['importing']['remarks'], keyof typeof addresses.remarks>;

export const importing: Messages['importing'] = {
  fields: {
    id: 'id',
    serial: 'No.',
    year: 'year',
    level: 'level',
    kind: 'kind',
    number: 'number',
    meeting: 'meeting',
    title: 'title',
    lead: 'lead proposer',
    cosigners: 'co-signers',
    proposerType: 'proposer type',
    delegation: 'delegation or sector',
    employer: 'employer',
    post: 'post',
    phone: 'phone',
    email: 'e-mail',
    address: 'address',
    postcode: 'post code',
    leadUnits: 'lead unit',
    splitUnits: 'splitUnits',
    coUnits: 'co-units',
    role: 'role',
    replyBy: 'answered by',
    assigner: 'assigner',
    batch: 'batch',
    assignedOn: 'assigned on',
    receivedOn: 'received on',
    dueOn: 'due on paper',
    topics: 'topics',
    origin: 'origin',
    key: 'key item',
    keyLeader: 'key leader',
    note: 'note',
    ours: 'section and what else is ours',
  },
  remarks: {
    'no-title': () => 'no title',
    'no-proposer': () => 'no lead proposer',
    'no-kind': () => 'suggestion or proposal is not said',
    'no-level': () => 'the level is not said',
    'no-assigned-on': () => 'no day of assignment',
    'unknown-word': ({ heading, value }) =>
      `"${value}" under "${heading}" is not known; if that column means something else, say so with --map`,
    'no-year': ({ heading, value }) => `"${value}" under "${heading}" has no year; add --year`,
    'error-value': ({ heading, value }) => `"${heading}" is ${value}: its formula failed`,
    'several-numbers': ({ heading, value }) =>
      `"${value}" under "${heading}" seems to be several numbers: items handled together are each a row of their own`,
    'bad-date': ({ heading, value }) => `"${value}" under "${heading}" is no day of the calendar`,
    'future-date': ({ value, today }) => `${value} is yet to come (today is ${today})`,
    'too-early': ({ value, assigned }) => `${value} is before the assignment on ${assigned}`,
    'contradicting-units': ({ role, units }) =>
      `our role is "${role}", the units are "${units}": they contradict each other`,
    'bad-id': ({ id }) => `the number makes no id (${id}); check it`,
    duplicate: ({ rows }) => `the same number as row ${rows}; check which is right`,
    'other-session': ({ id, meeting, year }) =>
      `${id} is of ${meeting}: the same number and another item; if this list is handled in the year after, add --year ${year}, else write the session before the number, as in 20-1-12`,
    'number-used': ({ id, title }) =>
      `the number belongs to ${id} "${title}", with another title and proposer`,
    'other-number': ({ id, number, called }) =>
      `seems to be ${id}, registered without a number; if so, first: ${called} renumber ${id} --number ${number}`,
    'unreadable-record': ({ id, called }) =>
      `the file of ${id} cannot be read; mend it first (${called} validate)`,
    'several-match': ({ ids }) => `several have this title and proposer: ${ids}; add the number`,
    'other-lead-unit': ({ unit, id, called }) =>
      `by the record we answer this item, by the list "${unit}" leads and we are not named; please check, and use ${called} role ${id} if the assigner changed it`,
    conflict: ({ field, before, after }) =>
      `${field} differs: "${before}" in the registry, "${after}" on the list; if the list is right, add --overwrite`,
    'not-valid': ({ problems }) => `does not fit the registry: ${problems}`,
    'beside-name': ({ name }) =>
      `what stands beside "${name}" is no name and was left out; please check`,
    'others-unnamed': ({ value }) => `"${value}" leaves people out; they are not registered`,
    'role-unstated': ({ units }) => `our unit is not among the units (${units}); role not stated`,
    'due-is-term': ({ value }) => `the term "${value}" is no date; it went into the note`,
    'bad-postcode': ({ value }) => `post code "${value}" has not six digits and was left out`,
    'person-differs': ({ name, field, before, after }) =>
      `${name}: ${field} is "${before}" in people/, "${after}" on the list; not changed`,
    'person-other': ({ name, known, listed }) =>
      `${name} may be somebody else than in people/${known || listed ? ` (${[known, listed].filter(Boolean).join(', ')})` : ''}; please check, contact data left out`,
    'person-unsure': ({ name }) => `people/ has several ${name}; contact data left out`,
    'person-unfit': ({ name }) =>
      `"${name}" makes no file name, or it is taken in people/; contact data left out`,
    ...addressRemarks,
    'not-a-row': ({ text }) => `no item: ${text}`,
  },
  paths: {
    meeting: 'meeting',
    title: 'title',
    origin: 'origin',
    proposer_type: 'proposer type',
    topics: 'topics',
    key: 'key item',
    key_leader: 'key leader',
    note: 'note',
    proposers: 'proposers',
    'intake.assigner': 'assigner',
    'intake.assigned_on': 'day of assignment',
    'intake.batch': 'batch',
    'intake.received_on': 'day of receipt',
    'intake.due_on': 'due date',
    'intake.role': 'role',
    'intake.lead_unit': 'lead unit',
    'intake.co_units': 'co-units',
    'intake.reply_by': 'answered by',
    employer: 'employer',
    phone: 'phone',
    email: 'e-mail',
    address: 'address',
    postcode: 'post code',
    delegation: 'delegation or sector',
  },
  columns: { row: 'Row', action: 'Result', item: 'Item', remarks: 'Remarks' },
  actions: {
    create: 'create',
    update: 'update',
    unchanged: 'unchanged',
    error: 'error',
    skipped: 'skipped',
  },
  written: (field, before, after) =>
    before === undefined ? `${field} added: "${after}"` : `${field}: "${before}" → "${after}"`,
  sheet: (name, row) => `Sheet "${name}", headings in row ${row}.`,
  hiddenRows: (n) =>
    n === 1
      ? '1 row is hidden and was not taken over; add --with-hidden if it should be.'
      : `${n} rows are hidden (by a filter or folded away) and were not taken over; add --with-hidden if they should be.`,
  withoutHeading: (columns) =>
    `Columns that hold something without a heading were not taken over: ${columns.join(', ')}. Write a heading over them and import again.`,
  sameHeading: (headings) =>
    `Columns that mean the same as one before count only where that one is empty: ${headings.join(', ')}.`,
  otherSheets: (names) =>
    `Other sheets were not read: ${names.join(', ')}. To read one, name it with --sheet and import again.`,
  notTaken: (headings) => `Columns not taken over: ${headings.join(', ')}.`,
  unknownHeadings: (headings) =>
    `Headings not known, and not taken over: ${headings.join(', ')}. Say what they mean with --map HEADING=FIELD, or --map HEADING=ignore.`,
  wouldCount: (counts, people) => `Would be: ${countText(counts, people)}.`,
  counted: (counts, people) => `Done: ${countText(counts, people)}.`,
  remembered: (headings) =>
    `What these headings mean is kept in registry.yaml: ${headings.join(', ')}.`,
  mend: 'Rows that failed were not written. Mend the list and import it again; nothing is registered twice.',
  overwritten: (file, row) => `the list is right: ${file}, row ${row}`,
  noteOf: {
    splitWith: (units) => `Split with: ${units}`,
    due: (term) => `Due: ${term}`,
  },
  badMapping: (word) => ({
    text: `--map "${word}" is not understood.`,
    hint: 'Write --map HEADING=FIELD, e.g. --map Summary=note.',
  }),
  unknownField: (word, known) => ({
    text: `There is no field "${word}".`,
    hint: `It can be: ${known.join(', ')}, ignore.`,
  }),
  leavesOut: (missing) => ({
    text: `The list does not say: ${missing.map((code) => leftOut[code].what).join(', ')}.`,
    hint: `Add ${missing.map((code) => leftOut[code].option).join(' ')}.`,
  }),
};
