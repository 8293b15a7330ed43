import { nextSteps } from '../proposal/next.ts';
import type { Proposal } from '../proposal/record.ts';
import { statusOf } from '../proposal/status.ts';
import { type Event, timelineOf } from '../proposal/timeline.ts';
import type { Change } from '../registry/change.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { edited } from '../registry/edited.ts';
import type { Entry, Registry } from '../registry/registry.ts';
import type { Block } from '../terminal/view.ts';
import type { Context, Plan } from './command.ts';
import { commandFor, type Standing } from './next-command.ts';
import { tell } from './story.ts';

export interface Recording {
  readonly entry: Entry<Proposal>;
  readonly edits: readonly Edit[];
  readonly registry: Registry;
  readonly context: Context;
  /** Something the person should look at again; it did not stop them. */
  readonly remarks?: readonly string[];
  /** Changes of other files that belong to it. */
  readonly also?: readonly { readonly change: Change }[];
}

/** Edits of one record as a plan, with what happened in the words of its story, where the item stands now, and what comes next. */
export async function recording(all: Recording): Promise<Plan> {
  const { entry, edits, registry, context, remarks = [], also = [] } = all;
  const { change, data } = await edited(entry, edits);
  const { office } = registry;
  const standing = { id: entry.id, record: data, office };
  return {
    changes: [change, ...also.map((one) => one.change)],
    data: { id: entry.id, status: statusOf(data, office), next: nextSteps(data, office) },
    said: [
      ...happened(entry, data, context),
      ...remarks.map((text) => ({ type: 'text' as const, text: { text, tone: 'soon' as const } })),
      ...whereItStands(standing, context),
    ],
  };
}

/** The events that an edit added to the timeline, in sentences. */
function happened(entry: Entry<Proposal>, data: Proposal, { messages }: Context): readonly Block[] {
  const known = timelineOf(entry.data).map(mark);
  const added = timelineOf(data).filter((event) => {
    const at = known.indexOf(mark(event));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  const { written, happened } = messages.steps;
  const [only, ...more] = added.map((event) => happened(event.on, tell(event, messages)));
  if (only !== undefined && more.length === 0)
    return [{ type: 'text', text: written(entry.id, only) }];
  return [
    { type: 'text', text: written(entry.id) },
    { type: 'list', items: only === undefined ? [] : [only, ...more] },
  ];
}

/** What tells an event from others: its kind, day and round, and its fact as far as that event goes. */
function mark({ kind, on, round, fact }: Event): string {
  const { returned, ...sent } = fact as { readonly returned?: unknown };
  switch (kind) {
    case 'assigned':
    case 'received':
    case 'accepted':
      return JSON.stringify([kind, on]);
    case 'requested':
    case 'decided':
    case 'told':
      return JSON.stringify([kind, on, fact.kind, fact.reason]);
    case 'followed_up':
      return JSON.stringify([kind, on, fact]);
    case 'opinion_requested':
      return JSON.stringify([kind, on, fact.from]);
    case 'signed':
      return JSON.stringify([kind, on, round]);
    case 'delivered':
      return JSON.stringify([kind, on, round, sent]);
    default:
      return JSON.stringify([kind, on, round, fact]);
  }
}

/** Where an item stands and what comes next, as the end of every answer to a change. */
export function whereItStands(standing: Standing, context: Context): readonly Block[] {
  const { steps, terms } = context.messages;
  const now: Block = {
    type: 'text',
    text: steps.status(terms.status[statusOf(standing.record, standing.office)]),
  };
  const next = nextCommands(standing, context);
  if (next.length === 0) return [now];
  return [now, { type: 'text', text: steps.next }, { type: 'commands', rows: next }];
}

/** What comes next, each with the command that does it. */
export function nextCommands(
  standing: Standing,
  context: Context,
): readonly (readonly [label: string, command: string])[] {
  const { label } = context.messages.steps;
  return nextSteps(standing.record, standing.office).map((step) => [
    label[step],
    commandFor(step, standing, context),
  ]);
}
