import { type Difference, differences, proposersApart } from '../../intake/difference.ts';
import { type Failure, failure } from '../../intake/remark.ts';
import type { Said } from '../../intake/said.ts';
import type { Proposal } from '../../proposal/record.ts';
import { isAnswering, roleOf } from '../../proposal/role.ts';
import type { Change } from '../../registry/change.ts';
import type { Edit, Value } from '../../registry/edit/edit.ts';
import { edited } from '../../registry/edited.ts';
import type { Entry } from '../../registry/registry.ts';
import type { Written } from './outcome.ts';

/** How to go about values that differ. */
export interface Overwriting {
  readonly allowed: boolean;
  readonly on: string;
  /** Goes into the correction that keeps the old value. */
  readonly reason: string;
}

export interface Update {
  readonly failures: readonly Failure[];
  readonly written: readonly Written[];
  readonly change?: Change;
}

/** Fills in what a known record lacks of the list's facts. A value it has is only overwritten when asked, and kept in a correction. */
export async function update(
  entry: Entry<Proposal>,
  said: Said,
  overwriting: Overwriting,
): Promise<Update> {
  const leader = otherLeader(entry.data, said);
  if (leader !== undefined) {
    return { failures: [failure('other-lead-unit', { unit: leader, id: entry.id })], written: [] };
  }
  const apart = [...differences(entry.data, said), ...proposerDifference(entry.data, said)];
  const conflicts = apart.filter(({ before }) => before !== undefined);
  if (conflicts.length > 0 && !overwriting.allowed) {
    const failures = conflicts.map(({ field, before = '', after }) =>
      failure('conflict', { field, before, after }),
    );
    return { failures, written: [] };
  }
  if (apart.length === 0) return { failures: [], written: [] };
  const edits = apart.flatMap((difference) => editsFor(difference, entry.data, said, overwriting));
  const { change } = await edited(entry, edits);
  return { failures: [], change, written: apart.map(writtenOf) };
}

/** The unit that leads by a list which does not name us, where the record says that we answer: nobody here can say which is right. */
function otherLeader(record: Proposal, { intake }: Said): string | undefined {
  return isAnswering(roleOf(record)) && intake.role === undefined ? intake.lead_unit : undefined;
}

const writtenOf = ({ field, before, after }: Difference): Written => ({
  field,
  after,
  ...(before === undefined ? {} : { before }),
});

/** The proposers as one difference: with `before` where the record names others, without where it only lacks some. */
function proposerDifference(record: Proposal, said: Said): readonly Difference[] {
  const { missing, conflict } = proposersApart(record, said);
  if (!conflict && missing.length === 0) return [];
  const after = conflict ? said.proposers : missing;
  return [
    {
      field: 'proposers',
      path: ['proposers'],
      after: after.map(({ name }) => name).join('、'),
      value: [],
      ...(conflict ? { before: record.proposers.map(({ name }) => name).join('、') } : {}),
    },
  ];
}

function editsFor(
  { field, path, before, after, value }: Difference,
  record: Proposal,
  said: Said,
  { on, reason }: Overwriting,
): readonly Edit[] {
  const correction: Edit = {
    kind: 'append',
    path: ['corrections'],
    value: { on, field, before, after, reason },
  };
  const kept = before === undefined ? [] : [correction];
  if (field !== 'proposers') return [{ kind: 'set', path, value: value as Value }, ...kept];
  if (before !== undefined) {
    return [{ kind: 'set', path, value: renamed(record, said) }, ...kept];
  }
  return proposersApart(record, said).missing.map((proposer) => ({
    kind: 'append',
    path,
    value: { ...proposer },
  }));
}

/** The list's proposers; who stays keeps what the record knows of them. */
function renamed(record: Proposal, said: Said): Value {
  return said.proposers.map((proposer, at) => {
    const { lead, ...known } = record.proposers.find(({ name }) => name === proposer.name) ?? {};
    return { ...proposer, ...known, ...(at === 0 ? { lead: true } : {}) } as Value;
  });
}
