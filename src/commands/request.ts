import { latestExtension, paperDue, returnDue } from '../deadlines/matters.ts';
import type { Act } from '../proposal/gates.ts';
import type { Proposal } from '../proposal/record.ts';
import type { RequestKind } from '../proposal/requests.ts';
import type { Entry, Registry } from '../registry/registry.ts';
import { type Context, writing } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { type Asked, date, item, names, requiredChoice, requiredText, text } from './param.ts';
import { checkLater } from './steps/extension.ts';
import { leaderNames, unitNames } from './steps/known.ts';
import { recording } from './steps/recording.ts';
import { permit, stepParams } from './steps/step.ts';

const steps = {
  return: 'request_return',
  addition: 'request_addition',
  extension: 'request_extension',
  question: 'ask',
} as const;

const isKind =
  (kind: RequestKind) =>
  ({ input }: Asked) =>
    input.kind === kind;

/** 退办、增办、延期、请示: what we ask of the assigner. Until it answers, the item stays with us and the clock runs. */
export const command = writing({
  params: {
    id: item(),
    kind: requiredChoice('requestKind'),
    reason: requiredText(),
    // 退办 suggests a unit, 增办 names the units, 延期 names the date.
    suggestedUnit: text({ suggest: unitNames, needed: isKind('return') }),
    units: names({ suggest: unitNames, needed: isKind('addition') }),
    until: date({ needed: isKind('extension') }),
    by: text({ suggest: leaderNames }),
    ...stepParams,
  },
  async plan(input, registry, context) {
    const entry = registry.find(input.id);
    const act = await limits(input.kind, input.until, { entry, registry, context });
    const { on, overrides } = permit({
      step: steps[input.kind],
      entry,
      registry,
      context,
      ...input,
      act,
    });
    checkLater(input.until, act.due, input.kind);
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

interface Attempted {
  readonly entry: Entry<Proposal>;
  readonly registry: Registry;
  readonly context: Context;
}

/** Until when this may be asked for, and how far an extension may go. */
async function limits(
  kind: RequestKind,
  until: string | undefined,
  { entry: { data }, registry, context: { today } }: Attempted,
): Promise<Omit<Act, 'on'>> {
  const { office } = registry;
  if (kind === 'return') return { due: returnDue(data, office, today, await calendarOf(registry)) };
  if (kind !== 'extension') return {};
  const calendar = await calendarOf(registry);
  const due = paperDue(data, office, today, calendar);
  return { due, until, limit: latestExtension(data, office, today, calendar) };
}
