import type { Proposal } from '../proposal/record.ts';
import { coUnitsOf, leadUnitOf, roleOf } from '../proposal/role.ts';
import { leadProposer } from '../proposal/satisfaction.ts';
import type { Said } from './said.ts';

type Value = string | boolean | readonly string[];

/** A fact of the list that the record does not have, or has otherwise. */
export interface Difference {
  /** Where in the record, as the clerk would write it for a correction. */
  readonly field: string;
  readonly path: readonly string[];
  /** What the record has; absent where it has nothing. */
  readonly before?: string;
  readonly after: string;
  readonly value: Value;
}

/** What a list says otherwise than the record does. What the list leaves empty is not compared. */
export function differences(record: Proposal, said: Said): readonly Difference[] {
  const { intake } = said;
  const change = record.role_changes !== undefined;
  return [
    ...compared(['meeting'], [record.meeting], said.meeting),
    ...compared(['title'], [record.title], said.title),
    ...compared(['origin'], [record.origin], said.origin),
    ...compared(['proposer_type'], [record.proposer_type], said.proposer_type),
    ...comparedLists(['topics'], [record.topics], said.topics),
    ...(said.key && record.key !== true
      ? [{ field: 'key', path: ['key'], after: 'true', value: true }]
      : []),
    ...compared(['key_leader'], [record.key_leader], said.key_leader),
    ...noteMissing(record, said),
    ...compared(['intake', 'assigner'], [record.intake.assigner], intake.assigner),
    ...compared(['intake', 'assigned_on'], [record.intake.assigned_on], intake.assigned_on),
    ...compared(['intake', 'batch'], [record.intake.batch], intake.batch),
    ...compared(['intake', 'received_on'], [record.intake.received_on], intake.received_on),
    ...compared(['intake', 'due_on'], [record.intake.due_on], intake.due_on),
    // A list of either time is right: the one before the assigner changed our role, and the one after.
    ...compared(
      ['intake', 'role'],
      [record.intake.role, ...(change ? [roleOf(record)] : [])],
      intake.role,
    ),
    ...compared(
      ['intake', 'lead_unit'],
      [record.intake.lead_unit, ...(change ? [leadUnitOf(record)] : [])],
      intake.lead_unit,
    ),
    ...comparedLists(
      ['intake', 'co_units'],
      [record.intake.co_units, coUnitsOf(record)],
      intake.co_units ?? [],
    ),
    ...compared(['intake', 'reply_by'], [record.intake.reply_by], intake.reply_by),
  ];
}

/** Proposers the record lacks, and whether it has others than the list. */
export function proposersApart(
  record: Proposal,
  said: Said,
): { readonly missing: Said['proposers']; readonly conflict: boolean } {
  const lead = leadProposer(record)?.name ?? '';
  const names = new Set(record.proposers.map(({ name }) => plain(name)));
  const listed = new Set(said.proposers.map(({ name }) => plain(name)));
  const missing = said.proposers.filter(({ name }) => !names.has(plain(name)));
  const sameLead = plain(said.proposers[0]?.name ?? lead) === plain(lead);
  const dropped = said.statesCosigners && [...names].some((name) => !listed.has(name));
  return { missing, conflict: !sameLead || dropped };
}

function compared(
  path: readonly string[],
  accepted: readonly (string | undefined)[],
  after: string | undefined,
): readonly Difference[] {
  if (after === undefined) return [];
  if (accepted.some((value) => value !== undefined && plain(value) === plain(after))) return [];
  const before = accepted[0];
  return [
    {
      field: path.join('.'),
      path,
      after,
      value: after,
      ...(before === undefined ? {} : { before }),
    },
  ];
}

function comparedLists(
  path: readonly string[],
  accepted: readonly (readonly string[] | undefined)[],
  after: readonly string[],
): readonly Difference[] {
  if (after.length === 0) return [];
  const key = (values: readonly string[]) => values.map(plain).sort().join('\n');
  if (accepted.some((values) => values !== undefined && key(values) === key(after))) return [];
  const before = accepted[0]?.join('、');
  return [
    {
      field: path.join('.'),
      path,
      after: after.join('、'),
      value: after,
      ...(before === undefined ? {} : { before }),
    },
  ];
}

/** A note of the list that stands somewhere in the record's is there. */
function noteMissing({ note }: Proposal, { notes }: Said): readonly Difference[] {
  const after = notes.join('\n');
  const isThere = notes.every((one) => plain(note ?? '').includes(plain(one)));
  if (after === '' || isThere) return [];
  return [
    {
      field: 'note',
      path: ['note'],
      after,
      value: after,
      ...(note === undefined ? {} : { before: note }),
    },
  ];
}

/** Text as it is compared: width and blanks do not count. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
