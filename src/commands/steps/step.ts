import type { Act } from '../../proposal/gates.ts';
import { type GroundKind, groundsOf } from '../../proposal/ground.ts';
import type { Step } from '../../proposal/lifecycle.ts';
import type { Office } from '../../proposal/office.ts';
import { permissionFor } from '../../proposal/permission.ts';
import type { Proposal } from '../../proposal/record.ts';
import { Refusal } from '../../refusal.ts';
import type { Edit } from '../../registry/edit/edit.ts';
import type { Entry, Registry } from '../../registry/registry.ts';
import type { Context } from '../command.ts';
import { type Asked, date, text } from '../param.ts';
import { refuseClosedGates } from './closed-gates.ts';
import { commandFor } from './next-command.ts';

/** Options that every step of the procedure takes. */
export const stepParams = {
  on: date({ offered: true, preset: ({ context }) => context.today }),
  override: text({ lines: true }),
} as const;

export interface Attempt {
  readonly step: Step;
  readonly entry: Entry<Proposal>;
  readonly registry: Registry;
  readonly context: Context;
  readonly on: string | undefined;
  /** What is being recorded, as far as a gate looks at it. */
  readonly act?: Omit<Act, 'on'>;
  /** Reason for passing closed gates. */
  readonly override?: string | undefined;
  /** Who takes the step, where one person is named: it is them who pass the gate. */
  readonly by?: string | readonly string[] | undefined;
  /** What the step builds on besides what its kind always builds on. */
  readonly after?: { readonly what: GroundKind; readonly on: string | undefined } | undefined;
  /** The record that the gates look at, where the step itself brings what they ask for. */
  readonly as?: Proposal;
  /** Gates hold up what goes forward, not what is sent back. */
  readonly gates?: 'ignored';
}

export interface Permitted {
  /** The day the step is recorded for. */
  readonly on: string;
  /** The record of overridden gates, to be written with the step. */
  readonly overrides: readonly Edit[];
}

/** Lets a step pass, or refuses it with what is missing and the command that mends it. Nothing is written here. */
export function permit(attempt: Attempt): Permitted {
  const { step, entry, registry, context, override, by, as = entry.data } = attempt;
  const { office } = registry;
  const on = attempt.on ?? context.today;
  const permission = permissionFor(step, as, office, { on, ...attempt.act });
  if (permission.verdict === 'wrong_state') {
    const { status, next } = permission;
    const standing = { id: entry.id, record: entry.data, office };
    throw new Refusal('wrong-state', 5, (m) =>
      m.steps.wrongState(
        m.steps.label[step],
        m.terms.status[status],
        next.map((one) =>
          m.steps.nextStep(
            m.steps.label[one],
            commandFor(one, standing, { ...context, messages: m }),
          ),
        ),
      ),
    );
  }
  checkDate(on, attempt);
  if (permission.verdict === 'allowed' || attempt.gates === 'ignored') return { on, overrides: [] };
  if (override === undefined) refuseClosedGates(attempt, permission.closed);
  return {
    on,
    overrides: permission.closed.map(({ gate }) => ({
      kind: 'append',
      path: ['overrides'],
      value: { on, step, gate, reason: override, by: typeof by === 'string' ? by : undefined },
    })),
  };
}

function checkDate(on: string, attempt: Attempt): void {
  const { step, entry, registry, context, after } = attempt;
  const { today } = context;
  if (on > today) throw new Refusal('future-date', 5, (m) => m.steps.futureDate(on, today));
  for (const ground of [
    ...groundsOf(step, entry.data, registry.office),
    ...(after ? [after] : []),
  ]) {
    const earliest = ground.on;
    if (earliest === undefined || on >= earliest) continue;
    throw new Refusal('too-early', 5, (m) =>
      m.steps.tooEarly(on, m.steps.earlier[ground.what], earliest),
    );
  }
}

/** A date that something is to be done by cannot lie before the day it was asked for. */
export function checkDue(dueOn: string | undefined, on: string): void {
  if (dueOn === undefined || dueOn >= on) return;
  throw new Refusal('due-too-early', 5, (m) => m.steps.dueTooEarly(dueOn, on));
}

interface Taken {
  readonly id?: string | undefined;
  readonly on?: string | undefined;
  readonly override?: string | undefined;
}

/**
 * Refuses a step that cannot be taken before more is asked. `stepOf` tells which step the answers so far amount to;
 * undefined where they do not tell yet. Gates are ignored where a later answer may open them.
 */
export const before =
  <I extends Taken>(
    stepOf: Step | ((input: I, record: Proposal, office: Office) => Step | undefined),
    options: Pick<Attempt, 'gates'> = {},
  ) =>
  (input: I, registry: Registry, context: Context): void => {
    if (input.id === undefined) return;
    const entry = registry.find(input.id);
    const step = typeof stepOf === 'string' ? stepOf : stepOf(input, entry.data, registry.office);
    if (step === undefined) return;
    const { on, override } = input;
    permit({ step, entry, registry, context, on, override, ...options });
  };

/** The record that is being asked about, once it is known which. */
export function recordAsked(asked: Asked): Proposal | undefined {
  return recordsAsked(asked)[0];
}

/** The records that are being asked about, of a command that takes several. */
export function recordsAsked({ input, registry }: Asked): readonly Proposal[] {
  const ids = [(input.id ?? []) as string | readonly string[]].flat();
  return registry === undefined ? [] : ids.map((id) => registry.find(id).data);
}
