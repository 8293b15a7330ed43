import type { Proposal } from '../proposal/record.ts';
import { type Failure, failure } from './remark.ts';
import type { Defaults, Said } from './said.ts';

/** What names an item and dates its assignment, once the list and the clerk have both been heard. */
export interface Settled {
  readonly kind: Proposal['kind'];
  readonly level: Proposal['level'];
  readonly year: string;
  readonly assigned_on: string;
}

/** The facts without which there is no id; those that are missing are named. */
export function settle(
  said: Said,
  defaults: Defaults,
): { readonly settled?: Settled; readonly failures: readonly Failure[] } {
  const kind = said.kind ?? defaults.kind;
  const level = said.level ?? defaults.level;
  const assigned_on = said.intake.assigned_on ?? defaults.assigned_on;
  const year = said.id?.slice(0, 4) ?? said.year ?? defaults.year ?? assigned_on?.slice(0, 4);
  if (kind && level && assigned_on && year) {
    return { settled: { kind, level, year, assigned_on }, failures: [] };
  }
  return {
    failures: [
      ...(kind ? [] : [failure('no-kind')]),
      ...(level ? [] : [failure('no-level')]),
      ...(assigned_on ? [] : [failure('no-assigned-on')]),
    ],
  };
}

/** Dates that cannot be: of days to come, or before the assignment. */
export function impossibleDates(
  { intake }: Said,
  settled: Settled,
  today: string,
): readonly Failure[] {
  const { assigned_on } = settled;
  const { received_on, due_on } = intake;
  const future = [assigned_on, received_on].flatMap((on) =>
    on !== undefined && on > today ? [failure('future-date', { value: on, today })] : [],
  );
  const early = [received_on, due_on].flatMap((on) =>
    on !== undefined && on < assigned_on
      ? [failure('too-early', { value: on, assigned: assigned_on })]
      : [],
  );
  return [...future, ...early];
}

/** The record of an item the registry does not have yet. */
export function newRecord(
  said: Said,
  settled: Settled,
  {
    id,
    defaults,
    registeredBy,
  }: {
    readonly id: string;
    readonly defaults: Defaults;
    readonly registeredBy: string | undefined;
  },
) {
  const { kind, level, assigned_on } = settled;
  const joint = said.proposers.length > 1 && !said.statesProposerType ? 'joint' : undefined;
  const notes = said.notes.join('\n');
  return {
    id,
    kind,
    level,
    meeting: said.meeting ?? defaults.meeting,
    number: said.number,
    title: said.title,
    origin: said.origin,
    proposer_type: said.proposer_type ?? joint,
    topics: said.topics.length > 0 ? said.topics : undefined,
    key: said.key ? true : undefined,
    key_leader: said.key_leader,
    note: notes === '' ? undefined : notes,
    proposers: said.proposers.map(({ name, delegation }, at) => ({
      name,
      lead: at === 0 ? true : undefined,
      delegation,
    })),
    intake: {
      ...said.intake,
      assigner: said.intake.assigner ?? defaults.assigner,
      batch: said.intake.batch ?? defaults.batch,
      assigned_on,
      role: said.intake.role ?? defaults.role,
      registered_by: registeredBy,
    },
  };
}
