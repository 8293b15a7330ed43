import { leadAssignment } from '../../proposal/assignment.ts';
import { awaitedLeaders } from '../../proposal/leaders.ts';
import type { Step } from '../../proposal/lifecycle.ts';
import { sectionsToBringIn, unheard } from '../../proposal/next.ts';
import type { Office } from '../../proposal/office.ts';
import type { Proposal } from '../../proposal/record.ts';
import type { Context } from '../command.ts';
import type { Vocabulary } from '../param.ts';
import { quoted } from '../quoted.ts';

export interface Standing {
  readonly id: string;
  readonly record: Proposal;
  readonly office: Office;
  /** Whose opinion it is about, where several are waited for. */
  readonly from?: string;
  /** Whose turn it is, where it is the turn of several. */
  readonly by?: string;
}

/** The verb that takes each step. */
export const verbOf = {
  propose: 'propose',
  approve: 'approve',
  assign: 'assign',
  contact: 'contact',
  consult: 'contact',
  request_opinion: 'opinion',
  receive_opinion: 'opinion',
  draft: 'draft',
  check: 'review',
  review: 'review',
  sign: 'sign',
  deliver: 'deliver',
  mail_return: 'deliver',
  feedback: 'feedback',
  urge: 'urge',
  close: 'close',
  accept: 'accept',
  request_return: 'request',
  request_addition: 'request',
  request_extension: 'request',
  ask: 'request',
  decide: 'decide',
  inform: 'inform',
  change_role: 'role',
  join: 'join',
  copy: 'copy',
  publish: 'publish',
  withdraw: 'withdraw',
  promise: 'followup',
  follow_up: 'followup',
  reclassify: 'reclassify',
  archive: 'archive',
  correct: 'correct',
} as const satisfies Readonly<Record<Step, string>>;

/** The verbs that an office uses for a batch. */
const several: ReadonlySet<string> = new Set([
  ...['accept', 'propose', 'approve', 'assign', 'contact', 'urge'],
  ...['deliver', 'copy', 'publish', 'close', 'archive'],
]);

/** Whether a command line may name more than one item. */
export const takesSeveral = (line: string, { called }: Pick<Context, 'called'>): boolean =>
  several.has(line.slice(called.length + 1).split(' ')[0] ?? '');

/**
 * The command that takes a step, to be copied: what the registry knows is filled in, what it does not know is left out
 * and asked for on a terminal. It never holds a made-up value that could end up in a record.
 */
export function commandFor(step: Step, standing: Standing, context: Context): string {
  const flags = flagsFor(step, standing, context);
  return [context.called, verbOf[step], standing.id, ...flags].join(' ');
}

function flagsFor(
  step: Step,
  { record, office, from, by }: Standing,
  context: Context,
): readonly string[] {
  const word = (vocabulary: Vocabulary, identifier: string) =>
    wordFor(vocabulary, identifier, context);
  switch (step) {
    case 'approve':
      return only('--leader', by === undefined ? (awaitedLeaders(record, office)[0] ?? []) : [by]);
    case 'assign':
      return assignment(record, office);
    case 'consult':
      return ['--stage', word('stage', 'draft')];
    case 'request_opinion':
      return [...only('--from', from === undefined ? [] : [from]), '--request'];
    case 'receive_opinion': {
      const waiting = (record.opinions ?? []).filter((one) => one.received_on === undefined);
      const names = from === undefined ? [...new Set(waiting.map((one) => one.from))] : [from];
      return [...only('--from', names), '--received'];
    }
    case 'check':
      return ['--stage', word('reviewStage', 'office')];
    case 'review':
      return ['--stage', word('reviewStage', 'leader')];
    case 'feedback': {
      const silent = unheard(record);
      return silent.length === record.proposers.length && silent.length === 1
        ? []
        : only('--from', silent);
    }
    default:
      return [];
  }
}

/** The section that is to be brought in next, with its handler where there is only one it could be. */
function assignment(record: Proposal, office: Office): readonly string[] {
  const lead = leadAssignment(record);
  const proposed = record.routing?.proposed?.at(-1)?.section;
  const section = lead === undefined ? proposed : sectionsToBringIn(record)[0];
  if (section === undefined) return [];
  const staff = office.sections?.find(({ name }) => name === section)?.staff ?? [];
  return [...only('--section', [section]), ...only('--handler', staff)];
}

/** How a choice is written where people type it: in Chinese its word, in English its identifier. */
export function wordFor(
  vocabulary: Vocabulary,
  identifier: string,
  { messages }: Pick<Context, 'messages'>,
): string {
  const labels: Readonly<Record<string, string>> = messages.terms[vocabulary];
  return messages.shell.typed(identifier, labels[identifier] ?? identifier);
}

const only = (flag: string, values: readonly string[]): readonly string[] =>
  values.length === 1 && values[0] !== undefined ? [flag, quoted(values[0])] : [];
