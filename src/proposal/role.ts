import type { Proposal, Role } from './record.ts';

type RoleChange = NonNullable<Proposal['role_changes']>[number];

/** The latest change of our role by the assigner; of two on one day, the one written further down. */
export function latestRoleChange(record: Proposal): RoleChange | undefined {
  return record.role_changes?.reduce((last, change) => (change.on >= last.on ? change : last));
}

/** The change by which the assigner gave us an item again that it had taken back (退办). */
export function cameBackWith(record: Proposal): RoleChange | undefined {
  const taken = (record.requests ?? [])
    .filter(({ kind, decision }) => kind === 'return' && decision?.result === 'agreed')
    .map(({ decision }) => decision?.on ?? '')
    .sort()
    .at(-1);
  if (taken === undefined) return undefined;
  return record.role_changes
    ?.filter(({ on }) => on >= taken)
    .sort((a, b) => (a.on < b.on ? -1 : 1))[0];
}

/** Our role now: as the assignment paper states it, or as the assigner changed it. Undefined where nobody stated it. */
export function roleOf(record: Proposal): Role | undefined {
  return latestRoleChange(record)?.role ?? record.intake.role;
}

/**
 * The day from which our duty counts: of the assignment, or of the last change that gave us another role, or the item back after 退办.
 * A change that only says what nobody had said before starts nothing anew: the earlier date is the safe one.
 */
export function assignedOn(record: Proposal): string {
  const changes = (record.role_changes ?? []).toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
  let role = record.intake.role;
  let start = record.intake.assigned_on;
  for (const change of changes) {
    const another = role !== undefined && change.role !== role;
    if (another || change === cameBackWith(record)) start = change.on;
    role = change.role;
  }
  return start;
}

/** The unit that leads now, where we co-handle. */
export function leadUnitOf(record: Proposal): string | undefined {
  const change = latestRoleChange(record);
  // Who led before the item became ours to answer does not lead any more.
  if (change !== undefined && isAnswering(change.role)) return change.lead_unit;
  return change?.lead_unit ?? record.intake.lead_unit;
}

/** 独办, 主办, 分办: the roles in which we answer ourselves. */
export const isAnswering = (role: Role | undefined): boolean =>
  role === 'sole' || role === 'lead' || role === 'split';

/** The units that co-handle now: those of the assignment paper, of its changes, and those added at our request. */
export function coUnitsOf(record: Proposal): readonly string[] {
  const named = latestRoleChange(record)?.co_units ?? record.intake.co_units ?? [];
  const added = (record.requests ?? []).flatMap(({ kind, units, decision }) =>
    kind === 'addition' && decision?.result === 'agreed' ? (units ?? []) : [],
  );
  return [...new Set([...named, ...added])];
}
