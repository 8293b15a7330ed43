import type { Proposal } from '../proposal/record.ts';
import { Refusal } from '../refusal.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { writing } from './command.ts';
import { unitNames } from './known.ts';
import { date, flag, item, text } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 协办意见 that others owe us: asked for, received, or received and too thin. Our own are drafted, signed and delivered like replies. */
export const command = writing({
  params: {
    id: item(),
    from: text({ offered: true, suggest: unitNames }),
    request: flag(),
    received: flag(),
    inadequate: text(),
    dueOn: date(),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const asking = input.request;
    if (asking === (input.received || input.inadequate !== undefined)) {
      throw new Refusal('request-or-received', 2, (m) => m.commands.requestOrReceived);
    }
    const step = asking ? 'request_opinion' : 'receive_opinion';
    const from = asking ? named(input.from) : undefined;
    const index = asking ? -1 : openRequest(entry.data, input.from);
    const { on, overrides } = permit({
      step,
      entry,
      registry,
      context,
      ...input,
      ...(asking
        ? {}
        : { after: { on: entry.data.opinions?.[index]?.requested_on, what: 'requested' } }),
    });
    const edits: Edit[] = asking
      ? [
          {
            kind: 'append',
            path: ['opinions'],
            value: { from, requested_on: on, due_on: input.dueOn },
          },
        ]
      : arrival(index, on, input.inadequate);
    const who = from ?? entry.data.opinions?.[index]?.from ?? '';
    return recording(
      entry,
      [...edits, ...overrides],
      { what: `${context.messages.steps.label[step]} ${who}`, on },
      { registry, context },
    );
  },
});

function named(from: string | undefined): string {
  if (from !== undefined) return from;
  throw new Refusal('missing-values', 2, (m) =>
    m.shell.missing(['--from'], 'proposals opinion --help'),
  );
}

/** The request that this arrival answers: the one still open from that unit, or the only one open. */
function openRequest(record: Proposal, from: string | undefined): number {
  const open = (record.opinions ?? [])
    .map((opinion, index) => ({ opinion, index }))
    .filter(({ opinion }) => opinion.received_on === undefined)
    .filter(({ opinion }) => from === undefined || opinion.from === from);
  if (open.length === 1 || (open.length > 1 && from !== undefined)) return open[0]?.index as number;
  const waiting = (record.opinions ?? []).filter((one) => one.received_on === undefined);
  throw new Refusal('no-open-request', 5, (m) =>
    m.commands.noOpenRequest(
      from,
      waiting.map((one) => one.from),
    ),
  );
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
