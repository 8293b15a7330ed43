import { latestExtension, paperDue } from '../deadlines/matters.ts';
import type { Proposal } from '../proposal/record.ts';
import type { RequestKind } from '../proposal/requests.ts';
import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { choice, date, item, requiredChoice, text } from './param.ts';
import { checkLater } from './steps/extension.ts';
import { recording } from './steps/recording.ts';
import { permit, stepParams } from './steps/step.ts';

/** The assigner's answer to a request of ours. */
export const command = writing({
  params: {
    id: item(),
    result: requiredChoice('decision'),
    kind: choice('requestKind'),
    until: date(),
    text: text({ offered: true }),
    by: text({ suggest: ({ registry }) => registry?.office.assigners ?? [] }),
    ...stepParams,
  },
  async plan(input, registry, context) {
    const entry = registry.find(input.id);
    const index = pending(entry.data, input.kind);
    const request = entry.data.requests?.[index];
    if ((request?.kind === 'question') !== (input.result === 'answered')) {
      throw new Refusal('decision-does-not-fit', 2, (m) => m.commands.decisionDoesNotFit);
    }
    const { on, overrides } = permit({
      step: 'decide',
      entry,
      registry,
      context,
      ...input,
      after: request && { what: 'asked', on: request.on },
    });
    const until = input.until ?? (input.result === 'agreed' ? request?.until : undefined);
    const granted = input.result === 'agreed' && request?.kind === 'extension' ? until : undefined;
    const { office } = registry;
    const calendar = await calendarOf(registry);
    const due = paperDue(entry.data, office, context.today, calendar);
    checkLater(granted, due, request?.kind);
    const limit = latestExtension(entry.data, office, context.today, calendar);
    const value = { on, result: input.result, by: input.by, until, text: input.text };
    return recording({
      entry,
      edits: [{ kind: 'set', path: ['requests', index, 'decision'], value }, ...overrides],
      registry,
      context,
      // What the assigner decided is a fact, even where no rule allows it.
      remarks:
        granted !== undefined && granted > limit
          ? [context.messages.commands.beyondLimit(granted, limit)]
          : [],
    });
  },
});

/** The request that waits for an answer: the one of that kind, or the only one. */
function pending(record: Proposal, kind: RequestKind | undefined): number {
  const waiting = (record.requests ?? [])
    .map((request, index) => ({ request, index }))
    .filter(({ request }) => request.decision === undefined)
    .filter(({ request }) => kind === undefined || request.kind === kind);
  const kinds = [...new Set(waiting.map(({ request }) => request.kind))];
  const first = waiting[0];
  if (first !== undefined && kinds.length === 1) return first.index;
  throw new Refusal('no-open-request-to-assigner', 5, (m) =>
    m.commands.noPendingRequest(kinds.map((one) => m.terms.requestKind[one])),
  );
}
