import type { Calendar } from '../deadlines/calendar.ts';
import { byUrgency, isLate, type Task, tasksOf } from '../deadlines/tasks.ts';
import { leaderOver } from '../proposal/leaders.ts';
import type { Office } from '../proposal/office.ts';
import type { Proposal } from '../proposal/record.ts';
import { shortTitle } from '../proposal/short-title.ts';
import { Refusal } from '../refusal.ts';
import type { Registry } from '../registry/registry.ts';
import type { Block, TaskGroup, TaskRow } from '../terminal/view.ts';
import { type Context, reading } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { type Item, itemOn, itemsOn } from './due/items.ts';
import { titleInList } from './item-title.ts';
import { integer, item, type Param, text } from './param.ts';
import { urgingsOn } from './remind/urgings.ts';
import { itemTasks } from './steps/item-tasks.ts';
import { checkLeader, checkPerson, checkSection } from './steps/known.ts';
import {
  doingCommand,
  holderName,
  nearness,
  taskDue,
  taskFacts,
  taskText,
  urgingCommand,
} from './steps/task-words.ts';

/** What each person has to do, the most urgent first, each with the command that does it; of one item, what is next. */
export const command = reading({
  params: {
    id: { ...item(), required: false } as Param<string | undefined>,
    for: text(),
    section: text(),
    leader: text(),
    within: integer(),
  },
  async answer(input, registry, context) {
    const { asOf, messages } = context;
    const { office } = registry;
    const calendar = await calendarOf(registry);
    if (input.id !== undefined) {
      const entry = registry.find(input.id);
      const found = itemOn(entry, office, asOf, calendar, 'all');
      if (found === undefined) {
        const since = entry.data.intake.assigned_on;
        throw new Refusal('not-yet', 2, (m) => m.screens.notYet(entry.id, asOf, since));
      }
      return itemTasks(found, office, context);
    }
    const { for: person, section, leader, within } = input;
    const items = itemsOn(registry, asOf, calendar, 'all');
    if (person !== undefined) checkPerson(person, office, records(items));
    if (section !== undefined) checkSection(section, office, records(items));
    if (leader !== undefined) checkLeader(leader, office);
    const all = items.flatMap((found) =>
      tasksOf(found.record, office, { clocks: found.clocks, asOf }).map(
        (task): Job => ({ ...task, item: found }),
      ),
    );
    const wanted = all
      .filter((job) => person === undefined || isFor(person, job, office))
      .filter((job) => section === undefined || atHome(job).name === section)
      .filter((job) => leader === undefined || isUnder(leader, job, office))
      .filter(({ due }) => within === undefined || (due !== undefined && due.days <= within))
      .sort((a, b) => byUrgency(a, b) || (a.item.id < b.item.id ? -1 : 1));
    const standing = ({ item: { id, record } }: Job) => ({ id, record, office });
    return {
      data: { tasks: wanted.map((job) => taskFacts(job, standing(job), context)) },
      view: [
        { type: 'text', text: messages.next.head(asOf, ...counts(wanted)) },
        ...((person ?? leader ?? within) === undefined
          ? urgingNote(section, { registry, calendar, context })
          : []),
        ...(wanted.length === 0 ? [] : [{ type: 'blank' as const }, byPerson(wanted, standing)]),
        ...(wanted.some(({ due }) => due?.guidance)
          ? [
              { type: 'blank' as const },
              {
                type: 'text' as const,
                text: { text: messages.due.innerNote, tone: 'dim' as const },
              },
            ]
          : []),
      ],
    };

    function byPerson(jobs: readonly Job[], standingOf: typeof standing): Block {
      const groups = new Map<string, Job[]>();
      // Whoever has something to do stands before those who only wait.
      for (const job of [...jobs.filter(isOurs), ...jobs.filter((one) => !isOurs(one))]) {
        const name = holderName({ holder: atHome(job) }, messages);
        groups.set(name, [...(groups.get(name) ?? []), job]);
      }
      return {
        type: 'tasks',
        groups: [...groups].map(
          ([name, own]): TaskGroup => ({
            title: messages.next.group(name, ...counts(own)),
            rows: own.map((job) => row(job, standingOf(job), context)),
          }),
        ),
      };
    }
  },
});

/** That slips are to be written today; of another day nobody needs to know. */
function urgingNote(
  section: string | undefined,
  { registry, calendar, context }: Surroundings,
): readonly Block[] {
  const { asOf, today, called, messages } = context;
  if (asOf !== today) return [];
  const limits = { section, person: undefined, duties: [] };
  const urgings = urgingsOn(limits, { on: today, registry, calendar });
  if (urgings.length === 0) return [];
  const slips = new Set(urgings.map(({ to }) => to)).size;
  const text = messages.next.urging(slips, urgings.length, `${called} remind --dry-run`);
  return [{ type: 'text', text: { text, tone: 'soon' } }];
}

interface Surroundings {
  readonly registry: Registry;
  readonly calendar: Calendar;
  readonly context: Context;
}

interface Job extends Task {
  readonly item: Item;
}

const records = (items: readonly Item[]): readonly Proposal[] => items.map(({ record }) => record);

const isOurs = ({ minder }: Task) => minder === undefined;

/** Who in the house does it, or sees that it comes. */
const atHome = ({ minder, holder }: Task) => minder ?? holder;

function isFor(person: string, job: Job, { office, sections = [] }: Office): boolean {
  const { minder, names, holder } = job;
  if (minder === undefined) return names.includes(person) || holder.name === person;
  if (minder.handler !== undefined) return minder.handler === person;
  const staff = sections.find(({ name }) => name === (office ?? ''))?.staff ?? [];
  return minder.name === person || staff.includes(person);
}

/** What a leader does himself, and what the sections under him do. */
function isUnder(leader: string, job: Job, office: Office): boolean {
  const home = atHome(job);
  if (home.kind === 'leader') return job.names.includes(leader);
  return leaderOver(home.kind === 'section' ? home.name : undefined, office) === leader;
}

function counts(jobs: readonly Job[]): [count: number, late: number, waiting: number] {
  const ours = jobs.filter(isOurs);
  return [ours.length, ours.filter(isLate).length, jobs.length - ours.length];
}

type Standing = Parameters<typeof doingCommand>[1];

function row(job: Job, standing: Standing, context: Context): TaskRow {
  const { messages } = context;
  const { id, record } = standing;
  return {
    cells: [
      nearness(job, messages),
      taskDue(job, messages),
      taskText(job, record, messages),
      `${id} ${shortTitle(titleInList(record, messages))}`,
    ],
    commands: [urgingCommand(job, standing, context) ?? doingCommand(job, standing, context)],
  };
}
