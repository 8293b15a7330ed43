import type { Calendar } from '../../deadlines/calendar.ts';
import { type Clock, isOpen } from '../../deadlines/clock.ts';
import { explain } from '../../deadlines/explain.ts';
import type { Messages } from '../../messages/index.ts';
import type { Proposal } from '../../proposal/record.ts';
import { Refusal } from '../../refusal.ts';
import type { Entry, Registry } from '../../registry/registry.ts';
import type { Block, Cell } from '../../terminal/view.ts';
import type { Answer, Context } from '../command.ts';
import { clockTable } from './clock-table.ts';
import { dayOffOf } from './day-off.ts';
import { clockFacts } from './facts.ts';
import { itemOn } from './items.ts';
import { lateness } from './lateness.ts';
import { apart, dueText, markedDuty } from './table.ts';

interface Given {
  readonly explained: boolean;
  readonly registry: Registry;
  readonly calendar: Calendar;
  readonly context: Context;
}

/** Every clock of one item, with the reasoning behind each date where it is asked for. */
export function itemDues(
  entry: Entry<Proposal>,
  { explained, registry, calendar, context: { asOf, messages } }: Given,
): Answer {
  const found = itemOn(entry, registry.office, asOf, calendar, 'all');
  if (found === undefined) {
    throw new Refusal('not-yet', 2, (m) =>
      m.screens.notYet(entry.id, asOf, entry.data.intake.assigned_on),
    );
  }
  const { clocks, record } = found;
  const heading: Block = { type: 'heading', text: `${entry.id} ${record.title}` };
  const note: Block = { type: 'text', text: { text: messages.due.innerNote, tone: 'dim' } };
  return {
    data: {
      id: entry.id,
      clocks: clocks.map((clock) => ({
        ...clockFacts(clock, messages),
        day_off: dayOffOf(clock, calendar),
      })),
    },
    view:
      clocks.length === 0
        ? [heading, { type: 'text', text: messages.due.noClocks }]
        : apart(
            [heading, withLateness(clocks, messages)],
            ...(explained ? clocks.map((clock) => reasons(clock, calendar, messages)) : []),
            clocks.some(({ inner }) => inner) ? [note] : [],
          ),
  };
}

function withLateness(clocks: readonly Clock[], messages: Messages): Block {
  const { columns } = messages.screens;
  return clockTable(clocks, messages, {
    state: (clock) => stateText(clock, messages),
    more: [
      [
        { title: columns.lateness, align: 'right' },
        (clock) => (isOpen(clock) ? lateness(clock, messages) : ''),
      ],
    ],
  });
}

function stateText(clock: Clock, { deadlines, screens, due }: Messages): Cell {
  const { state, metOn, extended } = clock;
  const now = state === 'met_late' ? deadlines.span(clock) : deadlines.state[state];
  const said = metOn === undefined ? now : screens.metOn(now, metOn);
  return extended ? due.extended(said) : said;
}

function reasons(clock: Clock, calendar: Calendar, messages: Messages): readonly Block[] {
  const { deadlines, due: words } = messages;
  const off = dayOffOf(clock, calendar);
  const warning = off && words.dayOff(clock.due ?? '', deadlines.skippedDays(off.days), off.before);
  return [
    {
      type: 'heading',
      text: messages.due.steps(wholeDuty(clock, messages), dueText(clock, messages)),
    },
    { type: 'list', items: [...explain(clock, messages), ...(warning ? [warning] : [])] },
  ];
}

/** The duty with whom it concerns, even where that is who holds it: a table row says both, a heading stands alone. */
function wholeDuty(clock: Clock, messages: Messages): string {
  const marked = markedDuty(clock, messages);
  const { subject, holder } = clock;
  return subject !== undefined && subject === holder.name
    ? messages.screens.about(marked, subject)
    : marked;
}
