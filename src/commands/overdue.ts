import { type Clock, isOpen } from '../deadlines/clock.ts';

import type { Messages } from '../messages/index.ts';
import type { Block } from '../terminal/view.ts';
import { calendarOf } from './calendar-of.ts';
import { reading } from './command.ts';
import { type Item, itemsOn } from './items.ts';
import { dutyText, holderText, lateness } from './lateness.ts';
import { flag, integer, text } from './param.ts';

interface Due {
  readonly item: Item;
  readonly clock: Clock;
}

/** What is past its date, which duty it is and who holds it; with --within also what is coming. */
export const command = reading({
  params: { within: integer(), section: text(), handler: text(), fail: flag() },
  async answer(input, registry, { asOf, messages }) {
    const items = itemsOn(registry, asOf, await calendarOf(registry));
    const open = items
      .flatMap((item) => item.clocks.filter(isOpen).map((clock): Due => ({ item, clock })))
      .filter(
        ({ clock: { holder } }) => input.section === undefined || holder.name === input.section,
      )
      .filter(
        ({ clock: { holder } }) => input.handler === undefined || holder.handler === input.handler,
      )
      .sort(byUrgency);
    const isLate = ({ clock }: Due) => clock.state === 'overdue';
    const late = open.filter((due) => isLate(due) && !due.clock.reminder);
    const reminders = open.filter((due) => isLate(due) && due.clock.reminder);
    const within = input.within;
    const coming =
      within === undefined
        ? []
        : open.filter(
            ({ clock }) => clock.state === 'running' && (clock.days ?? Infinity) <= within,
          );
    const undated = open.filter(({ clock }) => clock.due === undefined);
    const { screens } = messages;
    return {
      data: {
        overdue: late.map(facts),
        reminders: reminders.map(facts),
        ...(within === undefined ? {} : { within, coming: coming.map(facts) }),
        ...(undated.length > 0 ? { undated: undated.map(facts) } : {}),
      },
      view: apart(
        part(
          late.length === 0 ? screens.noneOverdue(asOf) : screens.overdue(asOf, late.length),
          late,
          messages,
        ),
        within === undefined ? [] : part(screens.coming(within, coming.length), coming, messages),
        reminders.length > 0 ? part(screens.reminders(reminders.length), reminders, messages) : [],
        undated.length > 0 ? part(screens.undated(undated.length), undated, messages) : [],
      ),
      exit: input.fail && late.length > 0 ? 1 : 0,
    };
  },
});

function byUrgency(a: Due, b: Due): number {
  const [one, other] = [a.clock.due ?? '', b.clock.due ?? ''];
  return one < other ? -1 : one > other ? 1 : a.item.id < b.item.id ? -1 : 1;
}

function facts({ item: { id, record }, clock }: Due) {
  const { duty, subject, round, holder, due, days, state, certainty } = clock;
  return { id, title: record.title, duty, subject, round, holder, due, days, state, certainty };
}

/** Parts with a blank line between them. */
function apart(...parts: readonly (readonly Block[])[]): readonly Block[] {
  return parts
    .filter((blocks) => blocks.length > 0)
    .flatMap((blocks, at): readonly Block[] =>
      at === 0 ? blocks : [{ type: 'blank' }, ...blocks],
    );
}

function part(title: string, dues: readonly Due[], messages: Messages): readonly Block[] {
  const heading: Block = { type: 'heading', text: title };
  if (dues.length === 0) return [heading];
  const { columns } = messages.screens;
  return [
    heading,
    {
      type: 'table',
      columns: [
        { title: columns.lateness, align: 'right' },
        { title: columns.due },
        { title: columns.duty },
        { title: columns.holder, shrinks: 14 },
        { title: columns.item, shrinks: 20 },
      ],
      rows: dues.map(({ item, clock }) => [
        lateness(clock, messages),
        dueText(clock, messages),
        dutyText(clock, messages),
        holderText(clock),
        `${item.id} ${item.record.title}`,
      ]),
    },
  ];
}

/** The date, marked where a notice not yet published may move it. */
function dueText({ due, certainty }: Clock, { screens }: Messages): string {
  if (due === undefined) return '—';
  return certainty === 'provisional' ? screens.provisionalDate(due) : due;
}
