import { type Clock, isOpen } from '../deadlines/clock.ts';
import type { Messages } from '../messages/index.ts';
import { coAssignments, leadAssignment } from '../proposal/assignment.ts';
import { nextSteps } from '../proposal/next.ts';
import { classAtReply, classNow } from '../proposal/promises.ts';
import type { Proposal } from '../proposal/record.ts';
import { coUnitsOf, leadUnitOf, roleOf } from '../proposal/role.ts';
import { statusOf } from '../proposal/status.ts';
import { timelineOf } from '../proposal/timeline.ts';
import { Refusal } from '../refusal.ts';
import type { Block, Cell } from '../terminal/view.ts';
import { reading } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { clockTable } from './due/clock-table.ts';
import { itemOn } from './due/items.ts';
import { lateness } from './due/lateness.ts';
import { item } from './param.ts';
import { tasksBlock } from './steps/item-tasks.ts';
import { tell } from './steps/story.ts';

/** The story of one item: its head, where it stands, what is next and by when, and everything that happened. */
export const command = reading({
  params: { id: item() },
  async answer(input, registry, context) {
    const { asOf, messages } = context;
    const entry = registry.find(input.id);
    const { office } = registry;
    const calendar = await calendarOf(registry);
    const found = itemOn(entry, office, asOf, calendar);
    if (found === undefined) {
      throw new Refusal('not-yet', 2, (m) =>
        m.screens.notYet(entry.id, asOf, entry.data.intake.assigned_on),
      );
    }
    const { record, clocks } = found;
    const all = itemOn(entry, office, asOf, calendar, 'all')?.clocks ?? [];
    const status = statusOf(record, office);
    const next = nextSteps(record, office);
    const toDo = tasksBlock({ ...found, clocks: all }, office, context);
    const timeline = timelineOf(record);
    const { screens, terms } = messages;
    return {
      data: {
        id: entry.id,
        path: entry.path,
        status,
        next,
        tasks: toDo.tasks,
        clocks: clocks.map(clockFacts),
        timeline,
        record,
      },
      view: [
        { type: 'heading', text: record.title },
        { type: 'facts', rows: head(entry.id, record, messages) },
        { type: 'blank' },
        { type: 'heading', text: screens.standing(terms.status[status]) },
        ...(toDo.block ? [toDo.block] : []),
        { type: 'blank' },
        ...deadlines(clocks, messages),
        { type: 'heading', text: screens.timeline },
        {
          type: 'table',
          columns: [
            { title: screens.columns.date },
            { title: screens.columns.event, shrinks: true },
          ],
          rows: timeline.map((event) => [event.on, tell(event, messages)]),
        },
      ],
    };
  },
});

function head(
  id: string,
  record: Proposal,
  messages: Messages,
): readonly (readonly [string, Cell])[] {
  const { intake } = record;
  const { terms, screens, terminal } = messages;
  const and = terminal.listSeparator;
  const { facts } = screens;
  const role = roleOf(record);
  const lead = leadAssignment(record);
  const co = coAssignments(record);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [facts.id, id],
    [
      facts.kind,
      screens.kindOf(
        terms.level[record.level],
        terms.kind[record.kind],
        record.number,
        record.meeting,
      ),
    ],
    [facts.proposers, proposersText(record, messages)],
    [facts.topics, record.topics?.join(and)],
    [facts.key, record.key ? (record.key_leader ?? screens.yes) : undefined],
    [facts.role, role === undefined ? screens.roleUnstated : terms.role[role]],
    [facts.units, unitsText(record, messages)],
    [facts.assigned, screens.assigned(intake.assigned_on, intake.assigner, intake.received_on)],
    [facts.section, lead && `${lead.section} ${lead.handler}`],
    [
      facts.coSections,
      co.length > 0 ? co.map((one) => `${one.section} ${one.handler}`).join(and) : undefined,
    ],
    [facts.joined, record.joined?.with.join(and)],
    [facts.class, classText(record, messages)],
    [facts.confidential, record.confidential ? screens.yes : undefined],
    [facts.asks, record.asks?.map((ask, index) => `${index + 1}. ${ask}`).join('\n')],
    [facts.note, record.note],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
}

function proposersText({ proposers }: Proposal, { screens, terminal }: Messages): string {
  const only = proposers.length === 1;
  return proposers
    .map(({ name, lead }) => (lead && !only ? screens.leads(name) : name))
    .join(terminal.listSeparator);
}

/** The class of the reply; where it was changed since, both. */
function classText(record: Proposal, { screens }: Messages): string | undefined {
  const [now, replied] = [classNow(record), classAtReply(record.replies)];
  return now === undefined || replied === undefined || now === replied
    ? now
    : screens.classChanged(replied, now);
}

function unitsText(record: Proposal, { screens, terminal }: Messages): string | undefined {
  const { units } = screens;
  const leadUnit = leadUnitOf(record);
  const coUnits = coUnitsOf(record);
  const parts = [
    leadUnit === undefined ? undefined : units.lead(leadUnit),
    coUnits.length === 0 ? undefined : units.co(coUnits.join(terminal.listSeparator)),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(screens.partSeparator) : undefined;
}

function deadlines(clocks: readonly Clock[], messages: Messages): readonly Block[] {
  if (clocks.length === 0) return [];
  return [
    { type: 'heading', text: messages.screens.deadlines },
    clockTable(clocks, messages, {
      state: (clock) => (isOpen(clock) ? lateness(clock, messages) : ended(clock, messages)),
    }),
    { type: 'blank' },
  ];
}

/** How a duty that nobody has to see to any more came to its end. */
function ended({ state, metOn }: Clock, { deadlines, screens }: Messages): string {
  const how = deadlines.state[state];
  return metOn === undefined ? how : screens.metOn(how, metOn);
}

const clockFacts = ({ explanation: _, ...facts }: Clock) => facts;
