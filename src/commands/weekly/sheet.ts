import type { Sheet, SheetPart, SheetTable } from '../../documents/sheet/sheet.ts';
import type { Messages } from '../../messages/index.ts';
import type { Duty, Moved, SectionWeek, Span, Stuck, WeekItem } from '../../progress/week.ts';
import { leadAssignment } from '../../proposal/assignment.ts';
import type { Office } from '../../proposal/office.ts';
import type { Event } from '../../proposal/timeline.ts';
import { dutyText, holderText, lateness } from '../due/lateness.ts';
import { dueText } from '../due/table.ts';

interface Given {
  readonly span: Span;
  readonly office: Office;
  readonly messages: Messages;
  /** Files that could not be read. */
  readonly unread: number;
}

const counts = [
  'inHand',
  'cameIn',
  'moved',
  'answered',
  'closed',
  'stuck',
  'coming',
  'overdue',
] as const;

/** The weekly sheet: one table over all sections, then each section's lists, the most urgent first. */
export function weeklySheet(weeks: readonly SectionWeek[], given: Given): Sheet {
  const { span, office, messages, unread } = given;
  const { weekly } = messages;
  return {
    title: weekly.title(office.short_name ?? office.unit),
    lines: [
      weeks.length === 0 ? weekly.nothing(span.from, span.to) : weekly.span(span.from, span.to),
    ],
    parts:
      weeks.length === 0
        ? []
        : [{ tables: [overview(weeks, messages)] }, ...weeks.flatMap((week) => part(week, given))],
    notes: [
      ...(weeks.length === 0 ? [] : [weekly.notes(span.stuckAfter)]),
      ...(unread > 0 ? [weekly.unread(unread)] : []),
    ],
  };
}

function overview(weeks: readonly SectionWeek[], { weekly }: Messages): SheetTable {
  const sum = (key: (typeof counts)[number]) =>
    weeks.reduce((total, week) => total + week[key].length, 0);
  return {
    columns: [
      { title: weekly.columns.section },
      ...counts.map((key) => ({ title: weekly.columns[key], align: 'right' as const })),
    ],
    rows: [
      ...weeks.map((week) => [week.section, ...counts.map((key) => week[key].length)]),
      ...(weeks.length > 1 ? [[weekly.total, ...counts.map(sum)]] : []),
    ],
  };
}

/** A section's lists; none where there is nothing to list. */
function part(week: SectionWeek, { span, messages }: Given): readonly SheetPart[] {
  const { weekly } = messages;
  const { overdue, coming, stuck, moved } = week;
  const tables = [
    ...(overdue.length > 0 ? [duties(weekly.overdue(overdue.length), overdue, messages)] : []),
    ...(coming.length > 0
      ? [duties(weekly.coming(span.ahead, coming.length), coming, messages)]
      : []),
    ...(stuck.length > 0 ? [stuckTable(week, span, messages)] : []),
    ...(moved.length > 0 ? [movedTable(week, messages)] : []),
  ];
  return tables.length === 0 ? [] : [{ heading: weekly.sectionHead(week.section), tables }];
}

function duties(caption: string, list: readonly Duty[], messages: Messages): SheetTable {
  const { columns } = messages.weekly;
  return {
    caption,
    columns: [
      { title: columns.span, align: 'right' },
      { title: columns.due },
      { title: columns.duty },
      { title: columns.holder },
      { title: columns.item, wide: true },
    ],
    rows: list.map(({ item, clock }) => {
      const span = lateness(clock, messages);
      return [
        typeof span === 'string' ? span : span.text,
        dueText(clock, messages),
        dutyText(clock, messages),
        clock.holder.handler ?? holderText(clock),
        itemText(item, messages),
      ];
    }),
  };
}

function stuckTable({ stuck }: SectionWeek, span: Span, messages: Messages): SheetTable {
  const { weekly, terms } = messages;
  const { columns } = weekly;
  const row = ({ item, status, last, days }: Stuck) => [
    weekly.stuckFor(days),
    eventText(last, messages),
    terms.status[status],
    leadAssignment(item.record)?.handler ?? '',
    itemText(item, messages),
  ];
  return {
    caption: weekly.stuck(span.stuckAfter, stuck.length),
    columns: [
      { title: columns.span, align: 'right' },
      { title: columns.last },
      { title: columns.status },
      { title: columns.holder },
      { title: columns.item, wide: true },
    ],
    rows: stuck.map(row),
  };
}

function movedTable({ moved, cameIn }: SectionWeek, messages: Messages): SheetTable {
  const { weekly } = messages;
  const isNew = new Set(cameIn.map(({ id }) => id));
  const told = ({ item, events }: Moved) => {
    const what = weekly.events(happened(events, messages));
    return isNew.has(item.id) ? weekly.cameInNow(what) : what;
  };
  return {
    caption: weekly.moved(moved.length),
    columns: [
      { title: weekly.columns.item, wide: true },
      { title: weekly.columns.holder },
      { title: weekly.columns.happened, wide: true },
    ],
    rows: moved.map((one) => [
      itemText(one.item, messages),
      leadAssignment(one.item.record)?.handler ?? '',
      told(one),
    ]),
  };
}

/** What happened several times on a day is told once, with how often. */
function happened(events: readonly Event[], messages: Messages): readonly string[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    const text = eventText(event, messages);
    counts.set(text, 1 + (counts.get(text) ?? 0));
  }
  return [...counts].map(([text, times]) =>
    times === 1 ? text : messages.weekly.times(text, times),
  );
}

/** Month and day are enough within a week. */
function eventText({ on, kind }: Event, { weekly }: Messages): string {
  return weekly.event(on.slice(5), weekly.happened[kind]);
}

/** The sheet is handed round: the title of a confidential item is not told. */
function itemText({ record }: WeekItem, { weekly, screens, terms }: Messages): string {
  const { level, kind, number, title, confidential } = record;
  const reference = screens.kindOf(terms.level[level], terms.kind[kind], number, undefined);
  return confidential ? weekly.confidential(reference) : weekly.item(reference, title);
}
