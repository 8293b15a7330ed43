import { nextSteps } from '../../proposal/next.ts';
import type { Proposal } from '../../proposal/record.ts';
import { statusOf } from '../../proposal/status.ts';
import { type Event, timelineOf } from '../../proposal/timeline.ts';
import type { Change } from '../../registry/change.ts';
import type { Edit } from '../../registry/edit/edit.ts';
import { edited } from '../../registry/edited.ts';
import type { Entry, Registry } from '../../registry/registry.ts';
import type { Block } from '../../terminal/view.ts';
import type { Context, Plan } from '../command.ts';
import { commandFor, type Standing, takesSeveral } from './next-command.ts';
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
  const { entry, context } = all;
  const { changes, data, standing, remarks } = await recorded(all);
  return {
    changes,
    data,
    said: [
      ...happened(entry, standing.record, context),
      ...said(remarks),
      ...whereItStands(standing, context),
    ],
  };
}

/** The same for several records at once, in a few lines however many there are; one alone is told as ever. */
export async function recordingAll(all: readonly Recording[], context: Context): Promise<Plan> {
  const [first, ...others] = all;
  if (first !== undefined && others.length === 0) return recording(first);
  const done = await Promise.all(all.map(recorded));
  const { steps, terms } = context.messages;
  return {
    changes: onePerFile(done.flatMap(({ changes }) => changes)),
    data: { items: done.map(({ data }) => data) },
    said: [
      { type: 'text', text: steps.writtenAll(done.length) },
      {
        type: 'list',
        items: done.map(({ data, standing }, at) => {
          const [event] = eventsOf(all[at]?.entry as Entry<Proposal>, standing.record, context);
          return steps.oneOfAll(standing.id, event, terms.status[data.status]);
        }),
      },
      ...said([...new Set(done.flatMap(({ remarks }) => remarks))]),
      ...whatIsNext(
        done.map(({ standing }) => standing),
        context,
      ),
    ],
  };
}

async function recorded({ entry, edits, registry, remarks = [], also = [] }: Recording) {
  const { change, data: record } = await edited(entry, edits);
  const { office } = registry;
  return {
    changes: [change, ...also.map((one) => one.change)],
    data: { id: entry.id, status: statusOf(record, office), next: nextSteps(record, office) },
    standing: { id: entry.id, record, office },
    remarks,
  };
}

/** Two items of one person bring the same new address along. */
function onePerFile(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

const said = (remarks: readonly string[]): readonly Block[] =>
  remarks.map((text) => ({ type: 'text', text: { text, tone: 'soon' } }));

/** What comes next for several items: a command that takes them all where it is the same for all. */
function whatIsNext(standings: readonly Standing[], context: Context): readonly Block[] {
  const rows = new Map<string, { label: string; ids: string[] }>();
  for (const standing of standings) {
    for (const [label, command] of nextCommands({ ...standing, id: ID }, context)) {
      const row = rows.get(command) ?? { label, ids: [] };
      row.ids.push(standing.id);
      rows.set(command, row);
    }
  }
  if (rows.size === 0) return [];
  const commands = [...rows].flatMap(([command, { label, ids }]) =>
    (takesSeveral(command, context) ? [ids.join(' ')] : ids).map(
      (id) => [label, command.replace(ID, () => id)] as const,
    ),
  );
  return [
    { type: 'text', text: context.messages.steps.next },
    { type: 'commands', rows: commands },
  ];
}

/** Stands for an id, so that commands can be compared. */
const ID = '<id>';

/** The events that an edit added to the timeline, in sentences. */
function happened(entry: Entry<Proposal>, data: Proposal, context: Context): readonly Block[] {
  const { written } = context.messages.steps;
  const [only, ...more] = eventsOf(entry, data, context);
  if (only !== undefined && more.length === 0)
    return [{ type: 'text', text: written(entry.id, only) }];
  return [
    { type: 'text', text: written(entry.id) },
    { type: 'list', items: only === undefined ? [] : [only, ...more] },
  ];
}

function eventsOf(
  entry: Entry<Proposal>,
  data: Proposal,
  { messages }: Context,
): readonly string[] {
  const known = timelineOf(entry.data).map(mark);
  const added = timelineOf(data).filter((event) => {
    const at = known.indexOf(mark(event));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  return added.map((event) => messages.steps.happened(event.on, tell(event, messages)));
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
