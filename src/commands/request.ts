import { latestExtension, paperDue, returnDue } from '../deadlines/matters.ts';
import type { Act } from '../proposal/gates.ts';
import type { Proposal } from '../proposal/record.ts';
import type { RequestKind } from '../proposal/requests.ts';
import { Refusal } from '../refusal.ts';
import type { Entry, Registry } from '../registry/registry.ts';
import { calendarOf } from './calendar-of.ts';
import { type Context, writing } from './command.ts';

import { leaderNames, unitNames } from './known.ts';
import { date, item, names, requiredChoice, requiredText, text } from './param.ts';
import { recording } from './recording.ts';
import { permit, stepParams } from './step.ts';

const steps = {
  return: 'request_return',
  addition: 'request_addition',
  extension: 'request_extension',
  question: 'ask',
} as const;

/** 退办、增办、延期、请示: what we ask of the assigner. Until it answers, the item stays with us and the clock runs. */
export const command = writing({
  params: {
    id: item(),
    kind: requiredChoice('requestKind'),
    reason: requiredText(),
    suggestedUnit: text({ suggest: unitNames }),
    units: names({ suggest: unitNames }),
    until: date(),
    by: text({ suggest: leaderNames }),
    ...stepParams,
  },
  async plan(input, registry, context) {
    const entry = registry.find(input.id);
    needed(input.kind, input);
    const { on, overrides } = permit({
      step: steps[input.kind],
      entry,
      registry,
      context,
      ...input,
      act: await limits(input.kind, input.until, { entry, registry, context }),
    });
    const value = {
      on,
      kind: input.kind,
      reason: input.reason,
      by: input.by,
      suggested_unit: input.suggestedUnit,
      units: input.units.length > 0 ? input.units : undefined,
      until: input.until,
    };
    return recording({
      entry,
      edits: [{ kind: 'append', path: ['requests'], value }, ...overrides],
      registry,
      context,
    });
  },
});

interface Asked {
  readonly entry: Entry<Proposal>;
  readonly registry: Registry;
  readonly context: Context;
}

/** Until when this may be asked for, and how far an extension may go. */
async function limits(
  kind: RequestKind,
  until: string | undefined,
  { entry: { data }, registry, context: { today } }: Asked,
): Promise<Omit<Act, 'on'>> {
  const { office } = registry;
  if (kind === 'return') return { due: returnDue(data, office, today, await calendarOf(registry)) };
  if (kind !== 'extension') return {};
  const calendar = await calendarOf(registry);
  const due = paperDue(data, office, today, calendar);
  return { due, until, limit: latestExtension(data, office, today, calendar) };
}

type Given = {
  readonly suggestedUnit: string | undefined;
  readonly units: readonly string[];
  readonly until: string | undefined;
};

/** Each kind of request says what it asks for: 退办 suggests a unit, 增办 names the units, 延期 names the date. */
function needed(kind: RequestKind, { suggestedUnit, units, until }: Given) {
  const missing =
    kind === 'return' && suggestedUnit === undefined
      ? '--suggested-unit'
      : kind === 'addition' && units.length === 0
        ? '--units'
        : kind === 'extension' && until === undefined
          ? '--until'
          : undefined;
  if (missing === undefined) return;
  throw new Refusal('missing-values', 2, (m) =>
    m.shell.missing([missing], 'proposals request --help'),
  );
}
