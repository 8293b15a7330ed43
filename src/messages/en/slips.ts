import { commas, correcting } from '../finding-words.ts';
import type { slips as shape } from '../zh-CN/slips.ts';
import { steps } from './steps.ts';
import { terms } from './terms.ts';

const duty = (id: string | number | undefined) =>
  (terms.duty as Readonly<Record<string, string>>)[String(id)] ?? String(id);
const step = (id: string | number | undefined) =>
  (steps.label as Readonly<Record<string, string>>)[String(id)] ?? String(id);
const status = (id: string | number | undefined) =>
  (terms.status as Readonly<Record<string, string>>)[String(id)] ?? String(id);
const part = (id: string | number | undefined) => (id === 'number' ? 'document number' : step(id));

const correct = correcting('WHY');

const identityValue = (value: string | number | undefined) =>
  (({ ...terms.kind, ...terms.level }) as Readonly<Record<string, string>>)[String(value)] ??
  String(value);

/** Sentences of the findings about what was left undone, registered twice, or does not belong there. */
export const slips: typeof shape = {
  'identity-contradicted': {
    text: (a) =>
      a.inId === undefined
        ? `It has a number (${a.value}), yet its id ${a.id} is the one it had without.`
        : `The ${a.part} is "${identityValue(a.value)}", but in its id ${a.id} it is "${identityValue(a.inId)}".`,
    mend: (a, at) =>
      `Look at the paper. If the id is wrong: proposals renumber ${at.id} --number NUMBER; if the ${a.part} is: ${correct(at, `--to ${String(a.part).toUpperCase()}`)}`,
  },
  'assigned-another-year': {
    text: (a) =>
      `It was assigned on ${a.on}, but its id is of ${a.year}: due date and punctuality would be a year off.`,
    mend: (_, at) =>
      `Most often the year is wrong. Look at the assignment paper and correct it: ${correct(at, '--to DAY')}; if it was that day, state an exception under checks in registry.yaml.`,
  },
  'proposer-twice': {
    text: (a) => `The proposer "${a.name}" stands twice, and counts as two people.`,
    mend: (_, at) =>
      `Strike one out: ${correct(at, '--remove')}; if they are two people of one name, give each a delegation or a person.`,
  },
  'names-run-together': {
    text: (a) => `"${a.name}" looks like several names in one, and counts as one.`,
    mend: (_, at) =>
      /^proposers/.test(at.field)
        ? `One entry a person: ${correct(at, '--to FIRST')}; add the others under proposers in the file.`
        : /\.from$/.test(at.field)
          ? `One entry a unit: ${correct(at, '--to UNIT')}; record the others apart.`
          : `Write all of them apart: ${correct(at, '--to NAMES', at.field.replace(/\.\d+$/, ''))}`,
  },
  'item-twice': {
    text: (a) => `Number "${a.number}" is already registered as ${a.other}.`,
    mend: (_, at) =>
      `Compare the two. If they are not the same item, correct the number: ${correct(at, '--to NUMBER')}; if they are, bring all into one file, delete the other, and state an exception to record-deleted with the reason under checks in registry.yaml.`,
  },
  'same-title': {
    text: (a) =>
      `Same title and same lead proposer as ${a.other}: it may have been registered twice.`,
    mend: (a, at) =>
      `Compare the two. If they are two items handled together: proposals join ${at.id} --with ${a.other}; if each is handled by itself, state an exception under checks in registry.yaml; of one item keep one file, and state an exception to record-deleted.`,
  },
  'unknown-handler-in-record': {
    text: (a) => `In registry.yaml the section "${a.section}" has nobody called "${a.name}".`,
    mend: (a, at) =>
      `Use somebody it has (${commas(a.known)}): ${correct(at, '--to NAME')}; if it has that person, add the name to staff.`,
  },
  'unknown-topic-in-record': {
    text: (a) => `The topics of registry.yaml do not have "${a.name}".`,
    mend: (a, at) =>
      `Use one they have (${commas(a.known)}): ${correct(at, '--to TOPIC')}; add a new one to topics.`,
  },
  'unknown-recipient-in-record': {
    text: (a) => `"${a.name}" is not a proposer of this item.`,
    mend: (a, at) =>
      `Replies go to and feedback comes from: ${commas(a.known)}. Correct a wrong name: ${correct(at, '--to NAME')}; add a joint signer who is missing to proposers.`,
  },
  'class-unstated': {
    text: (a) =>
      `The reply of round ${a.round} is signed and has no class; the figures will show it apart.`,
    mend: (_, at) =>
      `Look at the first page of the reply and fill it in: ${correct(at, '--to CLASS', at.field.replace(/signed$/, 'class'))}`,
  },
  'overdue-unextended': {
    text: (a) =>
      `The ${duty(a.duty)} was due on ${a.due}, ${a.days} ${a.days === 1 ? 'day' : 'days'} ago, and no extension was granted.`,
    mend: () => 'Handle it now; record what was done, or the extension (request, decide).',
  },
  'illegal-step': {
    text: (a) =>
      `"${step(a.step)}" is recorded for ${a.on}, when the item was already ${status(a.status)}.`,
    mend: (_, at) =>
      `Most often two people changed one item and git merged it. Check both dates: correct a wrong one, strike out what was recorded by mistake. To go on with the item, strike out what ended it: ${correct(at, '--remove')}`,
  },
  'step-skipped': {
    text: (a) => `There is "${part(a.step)}", but no "${part(a.needs)}".`,
    mend: (_, at) =>
      `Look at the original and record the step before it. Strike out what was recorded by mistake: ${correct(at, '--remove')}`,
  },
  'closed-without-ground': {
    text: () =>
      'It is closed, yet somebody lacks the reply, or the last feedback is a complaint that was not answered.',
    mend: (_, at) =>
      `Record what is missing. If the item must be handled again, strike out the closing: ${correct(at, '--remove', 'closed')}; if there is a reason, state it: ${correct(at, '--to REASON', 'closed.reason')}`,
  },
  'id-number-written': {
    text: (a) => `It holds an identity number (${a.found}).`,
    mend: () =>
      'Delete it in the file (not with correct, which would keep it); the registry has no use for it. If it is in git already, ask for the history to be cleaned.',
  },
  'phone-written': {
    text: (a) => `It holds a telephone number (${a.found}).`,
    mend: () =>
      'Delete it in the file (not with correct, which would keep it), and record it for the person: proposals person NAME --phone NUMBER. For a public number of an office, state an exception under checks in registry.yaml.',
  },
  'address-written': {
    text: (a) => `It holds a home address (${a.found}…).`,
    mend: () =>
      'Delete it in the file (not with correct, which would keep it), and record it for the person: proposals person NAME --address ADDRESS',
  },
  'placeholder-text': {
    text: (a) => `"${a.found}" looks like something still to be filled in.`,
    mend: (_, at) =>
      at.id === undefined
        ? 'Find it out and fill it in, or delete the key while it is not known.'
        : `Find it out and fill it in: ${correct(at, '--to VALUE')}; strike it out while it is not known: ${correct(at, '--remove')}`,
  },
  'unknown-section-in-settings': {
    text: (a) => `sections has no "${a.name}".`,
    mend: (a) => `Use one it has (${a.known}), or add it to sections.`,
  },
  'section-twice': {
    text: (a) => `The section "${a.name}" stands twice.`,
    mend: () => 'Join the two.',
  },
  'unknown-check': {
    text: (a) =>
      `There is no check "${a.code}"${a.nearest ? `; did you mean "${a.nearest}"?` : '.'}`,
    mend: () => 'Correct the code; all codes are in docs/findings.md and in proposals explain.',
  },
  'check-fixed': {
    text: (a) =>
      `"${a.code}" cannot be relaxed: a file with this error is not read, and its record would be missing.`,
    mend: () => 'Delete the entry and mend the file.',
  },
  'exception-unknown': {
    text: (a) => `The exception of "${a.code}" for "${a.id}" names no item of the registry.`,
    mend: () => 'An item that was renumbered has a new id; otherwise delete it.',
  },
};
