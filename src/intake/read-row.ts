import type { Office } from '../proposal/office.ts';
import type { Kind, Role } from '../proposal/record.ts';
import { type Cells, lineOf } from './cells.ts';
import { dateIn, isTerm, lacksYear } from './date-cell.ts';
import { type Field, fields } from './fields.ts';
import { splitNames, withoutOthers } from './names.ts';
import { ourPart } from './our-part.ts';
import { personsIn } from './persons.ts';
import { type Failure, failure, type Note, note } from './remark.ts';
import { filled, type Said, type SaidContact } from './said.ts';
import { namedUnits } from './unit-cells.ts';
import { isYes, kindNamed, kindOf, levelNamed, levelOf, roleNamed } from './words.ts';

/** Identifiers by the words for them, in every language the program speaks. */
export interface Vocabularies {
  word(
    vocabulary: 'kind' | 'level' | 'role' | 'origin' | 'proposerType' | 'replyBy',
    text: string,
  ): string | undefined;
}

export interface Reading {
  readonly office: Office;
  readonly words: Vocabularies;
  /** The kind that the headings or the title of the list give away. */
  readonly kindByHeadings: Kind | undefined;
  /** The year that the title of the list or the command says. */
  readonly year?: string | undefined;
  /** The day of the assignment where the rows leave it to the command. */
  readonly assignedOn?: string | undefined;
  /** How 分办 with others and the like is put into a note. */
  readonly noteOf: { splitWith(units: string): string; due(term: string): string };
}

export interface ReadRow {
  readonly said: Said;
  readonly failures: readonly Failure[];
  readonly notes: readonly Note[];
}

/** Reads what a row says. Everything that is wrong with it is named, not only the first thing. */
export function readRow(cells: Cells, reading: Reading): ReadRow {
  const failures: Failure[] = [];
  const notes: Note[] = [];
  const line = (field: Field) => lineOf(cells.get(field));
  const word = <T>(
    field: Field,
    vocabulary: Parameters<Vocabularies['word']>[0],
    usual: (text: string) => T | undefined = () => undefined,
  ): T | undefined => {
    const text = line(field);
    if (text === '') return undefined;
    const found = (reading.words.word(vocabulary, text) as T | undefined) ?? usual(text);
    if (found === undefined) {
      failures.push(failure('unknown-word', { heading: cells.headingOf(field), value: text }));
    }
    return found;
  };
  const day = (field: Field, after?: string) => {
    const text = line(field);
    if (text === '' || isNothing(text)) return undefined;
    const date = dateIn(text, { year: reading.year, after });
    if (date === undefined) {
      const code = lacksYear(text) ? 'no-year' : 'bad-date';
      failures.push(failure(code, { heading: cells.headingOf(field), value: text }));
    }
    return date;
  };

  for (const field of read) {
    const value = cells.all(field).find((cell) => FAILED.test(cell));
    if (value !== undefined) {
      failures.push(failure('error-value', { heading: cells.headingOf(field), value }));
    }
  }
  const number = numberIn(line('number'));
  if (holdsSeveral(number)) {
    failures.push(
      failure('several-numbers', { heading: cells.headingOf('number'), value: line('number') }),
    );
  }
  const meeting = line('meeting');
  const remarks = [cells.get('note').normalize('NFC').trim()].filter(Boolean);
  const dueText = line('dueOn');
  const dueIsTerm = isTerm(dueText);
  if (dueIsTerm) {
    notes.push(note('due-is-term', { value: dueText }));
    remarks.push(reading.noteOf.due(dueText));
  }
  const role = word<Role>('role', 'role', roleNamed);
  const part = ourPart(namedUnits(cells), reading.office, role);
  if (part === undefined) {
    const stated = [cells.get('leadUnits'), cells.get('coUnits')].filter(Boolean).map(lineOf);
    failures.push(failure('contradicting-units', { role: line('role'), units: stated.join('、') }));
  }
  if (part !== undefined && part.splitWith.length > 0) {
    remarks.push(reading.noteOf.splitWith(part.splitWith.join('、')));
  }
  if (
    part !== undefined &&
    part.role === undefined &&
    (cells.get('leadUnits') || cells.get('coUnits')) !== ''
  ) {
    notes.push(
      note('role-unstated', { units: lineOf(cells.get('leadUnits') || cells.get('coUnits')) }),
    );
  }

  const assignedOn = day('assignedOn');
  const named = proposersIn(cells, notes);
  const said: Said = {
    ...filled({
      id: line('id').toLowerCase(),
      year: /\d{4}/.exec(line('year').normalize('NFKC'))?.[0],
      kind:
        word<Kind>('kind', 'kind', kindNamed) ??
        (cells.get('kind') === ''
          ? (kindOf(meeting) ?? kindOf(line('number')) ?? reading.kindByHeadings)
          : undefined),
      level:
        word<NonNullable<Said['level']>>('level', 'level', levelNamed) ??
        (cells.get('level') === '' ? levelOf(meeting) : undefined),
      number,
      meeting,
      title: line('title'),
      origin: word<NonNullable<Said['origin']>>('origin', 'origin'),
      proposer_type: word<NonNullable<Said['proposer_type']>>('proposerType', 'proposerType'),
      key_leader: line('keyLeader'),
    }),
    statesProposerType: cells.has('proposerType'),
    topics: splitNames(cells.get('topics')),
    key: isYes(cells.get('key')),
    notes: remarks,
    proposers: named.proposers,
    statesCosigners: cells.has('cosigners'),
    intake: filled({
      assigner: line('assigner'),
      assigned_on: assignedOn,
      batch: line('batch'),
      received_on: day('receivedOn', assignedOn ?? reading.assignedOn),
      due_on: dueIsTerm ? undefined : day('dueOn', assignedOn ?? reading.assignedOn),
      role: part?.role,
      lead_unit: part?.leadUnit,
      co_units: part && part.coUnits.length > 0 ? [...part.coUnits] : undefined,
      reply_by: word<NonNullable<Said['intake']['reply_by']>>('replyBy', 'replyBy'),
    }),
    contact: contactIn(cells, notes, named.phone),
  };
  if (said.title === undefined) failures.push(failure('no-title'));
  if (said.proposers.length === 0) failures.push(failure('no-proposer'));
  return { said, failures, notes };
}

/** What a spreadsheet shows where a formula failed. Never a value, and no empty cell either. */
const FAILED = /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/i;
const read = fields.filter((field) => field !== 'ours' && field !== 'serial');

const isNothing = (text: string) => /^[\p{P}\p{S}\s]*$|^无$/u.test(text);

/** The number without the word for its kind; a dash or 无 is no number. */
function numberIn(text: string): string | undefined {
  const number = text
    .normalize('NFKC')
    .replace(/^(?:人大|政协)?(?:代表|委员)?(?:建议|提案)(?=\P{L}|第|闭|平)/u, '')
    .replace(/^第(.+)号$/u, '$1')
    .trim();
  return isNothing(number) ? undefined : number;
}

/** 12、13 and 12（与13并案）: items handled together, each of which is one of its own. Never 2020-12 or 〔2020〕12号. */
const holdsSeveral = (number = '') =>
  isSpan(number.normalize('NFKC')) ||
  /\d号?[、,，;；/和及与&\s]+(?:(?:建议|提案)?第?)\d/u.test(number.normalize('NFKC')) ||
  /\d.*(?:并案|合并|并办).*\d|\d.*\d.*(?:并案|合并|并办)/u.test(number);

/** 12-13 and 12至13; 12-1 and 2020-12 are numbers. */
function isSpan(number: string): boolean {
  const [, from, to] = /^第?(\d{1,4})号?\s*[-–—~～至到]\s*第?(\d{1,4})号?$/u.exec(number) ?? [];
  return from !== undefined && from.length <= 3 && Number(from) < Number(to);
}

/** Who put it forward, and the telephone beside the first name. */
function proposersIn(cells: Cells, notes: Note[]) {
  const namesIn = (field: 'lead' | 'cosigners') => {
    const { names, others } = withoutOthers(cells.get(field));
    if (others) notes.push(note('others-unnamed', { value: lineOf(cells.get(field)) }));
    const { persons, odd } = personsIn(names);
    for (const name of odd) notes.push(note('beside-name', { name }));
    return persons.filter(({ name }) => !isNothing(name));
  };
  const all = [...namesIn('lead'), ...namesIn('cosigners')];
  const names = all.filter((one, at) => all.findIndex(({ name }) => name === one.name) === at);
  const stated = lineOf(cells.get('delegation'));
  // One for each in the same order, a dash for none; else it is the first one's.
  const each = stated.split(/[、，,;；]/u);
  const delegations = names.length > 1 && each.length === names.length ? each : [stated];
  const delegationOf = (at: number) => {
    const one = delegations[at]?.trim() ?? '';
    return isNothing(one) ? undefined : one;
  };
  for (const { name, phone } of names.slice(1)) {
    if (phone !== undefined) notes.push(note('beside-name', { name }));
  }
  return {
    phone: names[0]?.phone,
    proposers: names.map(({ name, delegation: own }, at) => {
      const delegation = own ?? delegationOf(at);
      return delegation === undefined ? { name } : { name, delegation };
    }),
  };
}

function contactIn(cells: Cells, notes: Note[], besideName: string | undefined): SaidContact {
  const text = (field: Field) => {
    const cell = lineOf(cells.get(field));
    return isNothing(cell) ? undefined : cell;
  };
  const postcode = text('postcode')?.normalize('NFKC');
  const isPostcode = postcode === undefined || /^\d{6}$/.test(postcode);
  if (!isPostcode) notes.push(note('bad-postcode', { value: postcode }));
  return filled({
    employer: [...cells.all('employer'), ...cells.all('post')].map(lineOf).join('') || undefined,
    phone:
      cells
        .all('phone')
        .map((cell) => lineOf(cell.replace(/[\r\n]+/g, '、')))
        .filter((cell) => !isNothing(cell))
        .join('、') || besideName,
    email: text('email'),
    address: text('address'),
    postcode: isPostcode ? postcode : undefined,
  });
}
