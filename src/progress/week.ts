import { type Clock, isBinding, isOpen } from '../deadlines/clock.ts';
import { addDays, daysBetween, type IsoDate } from '../deadlines/date.ts';
import { sectionAnswering } from '../deadlines/holder.ts';
import { byUrgency } from '../deadlines/urgency.ts';
import { leadAssignment } from '../proposal/assignment.ts';
import type { Office } from '../proposal/office.ts';
import type { Proposal } from '../proposal/record.ts';
import { roleOf } from '../proposal/role.ts';
import { type Status, statusOf } from '../proposal/status.ts';
import { type Event, timelineOf } from '../proposal/timeline.ts';
import { isProgress } from './events.ts';

/** An item as it stood on the last day of the week. */
export interface WeekItem {
  readonly id: string;
  readonly record: Proposal;
  readonly clocks: readonly Clock[];
}

/** What happened to an item during the week. */
export interface Moved {
  readonly item: WeekItem;
  readonly events: readonly Event[];
}

/** An item about which nothing has happened for long. */
export interface Stuck {
  readonly item: WeekItem;
  readonly status: Status;
  readonly last: Event;
  readonly days: number;
}

export interface Duty {
  readonly item: WeekItem;
  readonly clock: Clock;
}

/** 定期调度: how one section stands at the end of a week. */
export interface SectionWeek {
  /** The office, for what no section has. */
  readonly section: string;
  /** Items that are not finished. */
  readonly inHand: readonly WeekItem[];
  readonly cameIn: readonly WeekItem[];
  readonly moved: readonly Moved[];
  /** Whose reply or opinion went out this week and has reached everybody. */
  readonly answered: readonly WeekItem[];
  readonly closed: readonly WeekItem[];
  readonly stuck: readonly Stuck[];
  readonly coming: readonly Duty[];
  readonly overdue: readonly Duty[];
}

export interface Span {
  /** First and last day, both counted. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Days without an event after which an item counts as stuck. */
  readonly stuckAfter: number;
  /** Days ahead in which a duty counts as coming. */
  readonly ahead: number;
}

const finished: ReadonlySet<Status> = new Set(['closed', 'returned', 'withdrawn', 'archived']);
const answered: ReadonlySet<Status> = new Set(['answered', 'feedback_in', 'opinion_sent']);

/** The week of every section that has something to tell, in the order of registry.yaml; the office's own last. */
export function weekOf(
  items: readonly WeekItem[],
  office: Office,
  span: Span,
): readonly SectionWeek[] {
  const own = office.office ?? office.unit;
  const known = (office.sections ?? []).map(({ name }) => name).filter((name) => name !== own);
  const found = items.flatMap(sectionsIn).filter((name) => name !== undefined && name !== own);
  return [...new Set([...known, ...found, own])]
    .map((section) => sectionWeek(section ?? own, items, { own, office, span }))
    .filter(hasSomething);
}

interface Given {
  readonly own: string;
  readonly office: Office;
  readonly span: Span;
}

function sectionWeek(
  section: string,
  items: readonly WeekItem[],
  { own, office, span }: Given,
): SectionWeek {
  const theirs = items.filter((item) => (sectionOf(item) ?? own) === section);
  const open = theirs.filter(({ record }) => !finished.has(statusOf(record, office)));
  const during = ({ on }: { readonly on: IsoDate }) => on >= span.from && on <= span.to;
  const moved = theirs.flatMap((item): readonly Moved[] => {
    const events = timelineOf(item.record).filter((event) => isProgress(event) && during(event));
    return events.length > 0 ? [{ item, events }] : [];
  });
  const isAnswered = ({ record }: WeekItem) => {
    const status = statusOf(record, office);
    return finished.has(status) || answered.has(status);
  };
  const duties = items
    .flatMap((item) => item.clocks.map((clock): Duty => ({ item, clock })))
    .filter(
      ({ item, clock }) =>
        isBinding(clock) &&
        isOpen(clock) &&
        (sectionAnswering(clock.holder, item.record) ?? own) === section,
    )
    .sort(byUrgency);
  const horizon = addDays(span.to, span.ahead);
  return {
    section,
    inHand: open,
    cameIn: theirs.filter(({ record }) => during({ on: arrivedOn(record, section) })),
    moved,
    answered: moved
      .filter(had('delivered'))
      .map(({ item }) => item)
      .filter(isAnswered),
    closed: moved.filter(had('closed')).map(({ item }) => item),
    stuck: open.flatMap((item) => stuckSince(item, office, span)).sort((a, b) => b.days - a.days),
    coming: duties.filter(
      ({ clock: { due, state } }) => state === 'running' && due !== undefined && due <= horizon,
    ),
    overdue: duties.filter(({ clock }) => clock.state === 'overdue'),
  };
}

const had =
  (kind: Event['kind']) =>
  ({ events }: Moved): boolean =>
    events.some((event) => event.kind === kind);

/** What waits for us; an answered item waits for the proposer, and one for information for nobody. */
function stuckSince(item: WeekItem, office: Office, { to, stuckAfter }: Span): readonly Stuck[] {
  const { record } = item;
  const status = statusOf(record, office);
  if (answered.has(status) || roleOf(record) === 'reference') return [];
  const last = timelineOf(record).findLast(isProgress);
  if (last === undefined) return [];
  const days = daysBetween(last.on, to);
  return days >= stuckAfter ? [{ item, status, last, days }] : [];
}

function sectionsIn(item: WeekItem): readonly (string | undefined)[] {
  return [
    sectionOf(item),
    ...item.clocks.flatMap(({ holder }) => (holder.kind === 'section' ? [holder.name] : [])),
  ];
}

const sectionOf = ({ record }: WeekItem): string | undefined => leadAssignment(record)?.section;

/** The day on which a section first had it; the office, the day on which it reached us. */
function arrivedOn({ routing, intake }: Proposal, section: string): IsoDate {
  const handed = routing?.assignments?.filter((one) => one.section === section) ?? [];
  return handed.map(({ on }) => on).sort()[0] ?? intake.received_on ?? intake.assigned_on;
}

function hasSomething({ inHand, moved, coming, overdue }: SectionWeek): boolean {
  return inHand.length + moved.length + coming.length + overdue.length > 0;
}
