import type { Proposal } from '../proposal/record.ts';
import { Refusal } from '../refusal.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { writing } from './command.ts';
import { type Asked, date, flag, item, text } from './param.ts';
import { unitNames } from './steps/known.ts';
import { recording } from './steps/recording.ts';
import { before, checkDue, permit, recordAsked, stepParams } from './steps/step.ts';

const isArrival = ({ input }: Asked) => input.received === true || input.inadequate !== undefined;

/** 协办意见 that others owe us: asked for, received, or received and too thin. Our own are drafted, signed and delivered like replies. */
export const command = writing({
  params: {
    id: item(),
    request: flag({ needed: (asked) => !isArrival(asked), opposite: 'received' }),
    received: flag(),
    from: text({
      offered: true,
      suggest: possibleSources,
      needed: (asked) => !isArrival(asked) || waiting(recordAsked(asked)).length > 1,
    }),
    inadequate: text({
      offered: true,
      lines: true,
      when: ({ input }) => input.received === true,
    }),
    dueOn: date({ offered: true, when: ({ input }) => input.request === true }),
    ...stepParams,
  },
  early: before(({ request, received, inadequate }) =>
    request === true
      ? 'request_opinion'
      : received === true || inadequate !== undefined
        ? 'receive_opinion'
        : undefined,
  ),
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { request, received, inadequate, from } = input;
    if (request === (received || inadequate !== undefined)) {
      throw new Refusal('request-or-received', 2, (m) => m.commands.requestOrReceived);
    }
    if (request) {
      const step = 'request_opinion';
      const { on, overrides } = permit({ step, entry, registry, context, ...input });
      checkDue(input.dueOn, on);
      const value = { from: from as string, requested_on: on, due_on: input.dueOn };
      const edit: Edit = { kind: 'append', path: ['opinions'], value };
      return recording({ entry, edits: [edit, ...overrides], registry, context });
    }
    const index = openRequest(entry.data, from);
    const asked = entry.data.opinions?.[index]?.requested_on ?? '';
    const { on, overrides } = permit({
      step: 'receive_opinion',
      entry,
      registry,
      context,
      ...input,
      after: { what: 'requested', on: asked },
    });
    const edits = [...arrival(index, on, inadequate), ...overrides];
    return recording({ entry, edits, registry, context });
  },
});

/** The request that this arrival answers: the one still open from that unit, or the only one open. */
function openRequest(record: Proposal, from: string | undefined): number {
  const open = (record.opinions ?? [])
    .map((opinion, index) => ({ opinion, index }))
    .filter(({ opinion }) => opinion.received_on === undefined)
    .filter(({ opinion }) => from === undefined || opinion.from === from);
  const [first] = open;
  if (first !== undefined && (open.length === 1 || from !== undefined)) return first.index;
  throw new Refusal('no-open-request', 5, (m) =>
    m.commands.noOpenRequest(record.id, from, waiting(record)),
  );
}

/** Whose opinions were asked for and have not come in. */
function waiting(record: Proposal | undefined): readonly string[] {
  return (record?.opinions ?? [])
    .filter(({ received_on }) => received_on === undefined)
    .map(({ from }) => from);
}

/** Who may be asked, or whose opinion may have come in. */
function possibleSources(asked: Asked): readonly string[] {
  const record = recordAsked(asked);
  if (asked.input.received === true) return waiting(record);
  return [...new Set([...(record?.intake.co_units ?? []), ...unitNames(asked)])];
}

function arrival(index: number, on: string, inadequate: string | undefined): Edit[] {
  const at = (key: string, value: string | boolean): Edit => ({
    kind: 'set',
    path: ['opinions', index, key],
    value,
  });
  return [
    at('received_on', on),
    at('adequate', inadequate === undefined),
    ...(inadequate === undefined ? [] : [at('reason', inadequate)]),
  ];
}
