import { leadAssignment } from '../proposal/assignment.ts';
import { yearOf } from '../proposal/identity.ts';
import type { Office } from '../proposal/office.ts';
import { roleOf } from '../proposal/role.ts';
import { leadProposer } from '../proposal/satisfaction.ts';
import { type Status, statusOf } from '../proposal/status.ts';
import { reading } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { type Item, itemsOn } from './due/items.ts';
import { dueAndLateness, holderText, nearestClock } from './due/lateness.ts';
import { titleFacts, titleInList } from './item-title.ts';
import { argumentsOf, choice, choices, flag, type InputOf, text, year } from './param.ts';
import { checkPerson, checkSection } from './steps/known.ts';

const params = {
  text: argumentsOf(),
  year: year(),
  kind: choice('kind'),
  level: choice('level'),
  role: choice('role'),
  section: text(),
  handler: text(),
  status: choices('status'),
  topic: text(),
  open: flag(),
  batch: text(),
  overridden: flag(),
  confidential: flag(),
  sort: choice('sort'),
} as const;

type Input = InputOf<typeof params>;
type Row = Item & { readonly status: Status };

/** Lists items, filtered and sorted. */
export const command = reading({
  params,
  async answer(input, registry, { asOf, messages }) {
    const items = itemsOn(registry, asOf, await calendarOf(registry));
    checkNames(input, registry.office, items);
    const rows = items
      .map((item): Row => ({ ...item, status: statusOf(item.record, registry.office) }))
      .filter((row) => matches(row, input))
      .sort(orders[input.sort ?? 'number']);
    const { screens, terms } = messages;
    const { columns } = screens;
    return {
      data: { items: rows.map(facts) },
      view: [
        { type: 'heading', text: screens.listed(rows.length, registry.proposals.length) },
        {
          type: 'table',
          columns: [
            { title: columns.item, shrinks: 20 },
            { title: columns.proposer, shrinks: 10 },
            { title: columns.role },
            { title: columns.section, shrinks: 14 },
            { title: columns.status, shrinks: 10 },
            { title: columns.due, shrinks: 10 },
          ],
          rows: rows.map(({ id, record, status, clocks }) => {
            const clock = nearestClock(clocks);
            const role = roleOf(record);
            return [
              `${id} ${titleInList(record, messages)}`,
              record.confidential ? '—' : proposerText(record, screens.others),
              role === undefined ? screens.unstated : terms.role[role],
              leadAssignment(record)?.section ?? '—',
              terms.status[status],
              clock === undefined ? '—' : dueAndLateness(clock, messages),
            ];
          }),
        },
      ],
    };
  },
});

/** A name that nobody has would list nothing, which reads as if there were nothing. */
function checkNames({ section, handler }: Input, office: Office, items: readonly Item[]): void {
  const records = items.map(({ record }) => record);
  if (section !== undefined) checkSection(section, office, records);
  if (handler !== undefined) checkPerson(handler, office, records);
}

/** Statuses in which nothing is left to handle. */
const ended: readonly Status[] = ['closed', 'returned', 'withdrawn', 'archived'];

function matches({ id, record, status }: Row, input: Input): boolean {
  const lead = leadAssignment(record);
  const assignments = record.routing?.assignments ?? [];
  return (
    (input.year === undefined || yearOf(id) === String(input.year)) &&
    (input.kind === undefined || record.kind === input.kind) &&
    (input.level === undefined || record.level === input.level) &&
    (input.role === undefined || roleOf(record) === input.role) &&
    (input.section === undefined || assignments.some((one) => one.section === input.section)) &&
    (input.handler === undefined || lead?.handler === input.handler) &&
    (input.status.length === 0 || input.status.includes(status)) &&
    (input.topic === undefined || record.topics?.includes(input.topic) === true) &&
    (input.batch === undefined || record.intake.batch === input.batch) &&
    (!input.overridden || record.overrides !== undefined) &&
    (!input.confidential || record.confidential === true) &&
    (!input.open || !ended.includes(status)) &&
    input.text.every((word) => mentions(id, record, word))
  );
}

function mentions(id: string, record: Row['record'], word: string): boolean {
  const wanted = folded(word);
  const places = [
    id,
    record.title,
    record.number ?? '',
    ...record.proposers.map(({ name }) => name),
  ];
  return places.some((place) => folded(place).includes(wanted));
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

const leadName = ({ record }: Row) => leadProposer(record)?.name ?? '';
const collated = (collation: string) => {
  const { compare } = new Intl.Collator(`zh-u-co-${collation}`);
  return (a: Row, b: Row) => compare(leadName(a), leadName(b)) || byId(a, b);
};
const byId = (a: Row, b: Row) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const orders = {
  number: byId,
  deadline(a: Row, b: Row) {
    const [one, other] = [
      nearestClock(a.clocks)?.due ?? '9999',
      nearestClock(b.clocks)?.due ?? '9999',
    ];
    return one < other ? -1 : one > other ? 1 : byId(a, b);
  },
  pinyin: collated('pinyin'),
  stroke: collated('stroke'),
};

function proposerText(
  record: Row['record'],
  others: (name: string, count: number) => string,
): string {
  const name = leadProposer(record)?.name ?? '';
  return record.proposers.length > 1 ? others(name, record.proposers.length) : name;
}

function facts({ id, path, record, status, clocks }: Row) {
  const { kind, level, number, topics, proposers } = record;
  const lead = leadAssignment(record);
  const clock = nearestClock(clocks);
  return {
    id,
    path,
    kind,
    level,
    number,
    ...titleFacts(record),
    topics: record.confidential ? undefined : topics,
    role: roleOf(record),
    proposers: record.confidential ? undefined : proposers.map(({ name }) => name),
    section: lead?.section,
    handler: lead?.handler,
    status,
    due: clock && {
      duty: clock.duty,
      on: clock.due,
      state: clock.state,
      days: clock.days,
      holder: holderText(clock),
    },
  };
}
