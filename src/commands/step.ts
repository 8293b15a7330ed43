import type { Messages } from '../messages/index.ts';
import type { Gate } from '../proposal/gates.ts';
import type { Step } from '../proposal/lifecycle.ts';
import { nextSteps } from '../proposal/next.ts';
import type { Office } from '../proposal/office.ts';
import { type ClosedGate, permissionFor } from '../proposal/permission.ts';
import type { Proposal } from '../proposal/record.ts';
import { statusOf } from '../proposal/status.ts';
import { Refusal } from '../refusal.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { edited } from '../registry/edited.ts';
import type { Entry, Registry } from '../registry/registry.ts';
import type { Block } from '../terminal/view.ts';
import type { Context, Plan } from './command.ts';
import { date, text } from './param.ts';

/** Options that every step of the procedure takes. */
export const stepParams = { on: date(), override: text() } as const;

export interface Attempt {
  readonly step: Step;
  readonly entry: Entry<Proposal>;
  readonly registry: Registry;
  readonly context: Context;
  readonly on: string | undefined;
  /** Reason for passing closed gates. */
  readonly override?: string | undefined;
  /** What the step builds on; it cannot be dated earlier. */
  readonly after?: {
    readonly on: string | undefined;
    readonly what: keyof Messages['steps']['earlier'];
  };
}

export interface Permitted {
  /** The day the step is recorded for. */
  readonly on: string;
  /** The record of overridden gates, to be written with the step. */
  readonly overrides: readonly Edit[];
}

/** Lets a step pass, or refuses it with what is missing and the command that mends it. Nothing is written here. */
export function permit(attempt: Attempt): Permitted {
  const { step, entry, registry, context, override, after } = attempt;
  const on = attempt.on ?? context.today;
  checkDate(on, entry.data, context, after);
  const permission = permissionFor(step, entry.data, registry.office);
  if (permission.verdict === 'allowed') return { on, overrides: [] };
  if (permission.verdict === 'wrong_state') {
    const { status, first } = permission;
    throw new Refusal('wrong-state', 5, (m) =>
      m.steps.wrongState(
        m.steps.label[step],
        m.terms.status[status],
        commandsFor(first, entry.id, m),
      ),
    );
  }
  if (override === undefined) throw closedGates(step, entry.id, permission.closed);
  return {
    on,
    overrides: permission.closed.map(({ gate }) => ({
      kind: 'append',
      path: ['overrides'],
      value: { on, step, gate, reason: override },
    })),
  };
}

function checkDate(on: string, record: Proposal, context: Context, after: Attempt['after']) {
  if (on > context.today) {
    throw new Refusal('future-date', 5, (m) => m.steps.futureDate(on, context.today));
  }
  const bounds = [
    { on: record.intake.assigned_on, what: 'assigned' as const },
    ...(after ? [after] : []),
  ];
  for (const { on: earliest, what } of bounds) {
    if (earliest !== undefined && on < earliest) {
      throw new Refusal('too-early', 5, (m) =>
        m.steps.tooEarly(on, m.steps.earlier[what], earliest),
      );
    }
  }
}

/** The step that opens each gate. */
const opens: Readonly<Record<Gate, Step>> = {
  leaders_instructed: 'approve',
  contact_made: 'contact',
  draft_agreed: 'consult',
  opinions_in: 'receive_opinion',
  asks_answered: 'draft',
  class_set: 'draft',
  criteria_confirmed: 'check',
};

function closedGates(step: Step, id: string, closed: readonly ClosedGate[]): Refusal {
  return new Refusal('closed-gates', 5, (m) =>
    m.steps.closedGates(
      m.steps.label[step],
      closed.map(({ gate, missing }) => m.steps.gate[gate](inWords(missing, m))),
      [
        ...new Set(
          commandsFor(
            closed.map(({ gate }) => opens[gate]),
            id,
            m,
          ),
        ),
      ],
    ),
  );
}

function inWords(missing: readonly string[], { terms }: Messages): readonly string[] {
  return missing.map((word) => terms.criterion[word as keyof typeof terms.criterion] ?? word);
}

const commandsFor = (steps: readonly Step[], id: string, m: Messages) =>
  steps.map((step) => m.steps.command[step](id));

/** Edits of one record as a plan, with what was written, where the item stands now, and what comes next. */
export async function recording(
  entry: Entry<Proposal>,
  edits: readonly Edit[],
  said: { readonly what: string; readonly on: string },
  { registry, context }: { readonly registry: Registry; readonly context: Context },
): Promise<Plan> {
  const { change, data } = await edited(entry, edits);
  return {
    changes: [change],
    data: { id: entry.id, status: statusOf(data), next: nextSteps(data, registry.office) },
    said: [
      { type: 'text', text: context.messages.steps.written(entry.id, said.what, said.on) },
      ...standing(entry.id, data, registry.office, context.messages),
    ],
  };
}

/** Where an item stands and what comes next, as the end of every answer to a change. */
export function standing(
  id: string,
  record: Proposal,
  office: Office,
  m: Messages,
): readonly Block[] {
  const status = statusOf(record);
  const steps = nextSteps(record, office);
  const now: Block = { type: 'text', text: m.steps.status(m.terms.status[status]) };
  if (steps.length === 0) return [now];
  return [
    now,
    { type: 'text', text: m.steps.next },
    {
      type: 'list',
      items: steps.map((step) => `${m.steps.label[step]}  ${m.steps.command[step](id)}`),
    },
  ];
}
