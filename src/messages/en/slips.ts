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

/** Sentences of the findings about what was left undone, registered twice, or does not belong there. */
export const slips: typeof shape = {
  'item-twice': {
    text: (a) => `Number "${a.number}" is already registered as ${a.other}.`,
    mend: () =>
      'Compare the two: of one item keep one file; otherwise correct the number, the meeting or the year.',
  },
  'same-title': {
    text: (a) =>
      `Same title and same lead proposer as ${a.other}: it may have been registered twice.`,
    mend: () =>
      'Of one item keep one file. If they are two, handle them together with join, or state an exception under checks in registry.yaml.',
  },
  'unknown-handler-in-record': {
    text: (a) => `In registry.yaml the section "${a.section}" has nobody called "${a.name}".`,
    mend: (a) => `Use somebody it has (${a.known}), or add the name to staff.`,
  },
  'unknown-topic-in-record': {
    text: (a) => `The topics of registry.yaml do not have "${a.name}".`,
    mend: (a) => `Use one they have (${a.known}), or add it to topics.`,
  },
  'unknown-recipient-in-record': {
    text: (a) => `"${a.name}" is not a proposer of this item.`,
    mend: (a) =>
      `Replies go to and feedback comes from: ${a.known}. Check the name, or add a joint signer to proposers.`,
  },
  'class-unstated': {
    text: (a) =>
      `The reply of round ${a.round} is signed and has no class; the figures will show it apart.`,
    mend: () => 'Look at the first page of the reply and add class.',
  },
  'overdue-unextended': {
    text: (a) =>
      `The ${duty(a.duty)} was due on ${a.due}, ${a.days} days ago, and no extension was granted.`,
    mend: () => 'Handle it now; record what was done, or the extension (request, decide).',
  },
  'illegal-step': {
    text: (a) =>
      `"${step(a.step)}" is recorded for ${a.on}, when the item was already ${status(a.status)}.`,
    mend: () =>
      'Check both dates; most often two people changed one item and git merged it. To go on with it, correct what ended it first.',
  },
  'step-skipped': {
    text: (a) => `There is "${part(a.step)}", but no "${part(a.needs)}".`,
    mend: () =>
      'Look at the original; record the step before it, or delete what was recorded by mistake.',
  },
  'closed-without-ground': {
    text: () =>
      'It is closed, yet somebody lacks the reply, or the last feedback is a complaint that was not answered.',
    mend: () =>
      'Record what is missing, or correct the closing; where there is a reason, write it under closed.',
  },
  'id-number-written': {
    text: (a) => `It holds an identity number (${a.found}).`,
    mend: () =>
      'Delete it; the registry has no use for it. If it is in git already, ask for the history to be cleaned.',
  },
  'phone-written': {
    text: (a) => `It holds a telephone number (${a.found}).`,
    mend: () =>
      'Move it to the file of the person in people/; for a public number of an office, state an exception under checks in registry.yaml.',
  },
  'address-written': {
    text: (a) => `It holds a home address (${a.found}…).`,
    mend: () => 'Move it to the file of the person in people/.',
  },
  'placeholder-text': {
    text: (a) => `"${a.found}" looks like something still to be filled in.`,
    mend: () => 'Find it out and fill it in, or delete the key while it is not known.',
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
      `There is no check "${a.code}"${a.nearest ? `; did you mean "${a.nearest}"` : ''}.`,
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
