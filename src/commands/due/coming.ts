import type { Calendar } from '../../deadlines/calendar.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Block } from '../../terminal/view.ts';
import type { Answer, Context } from '../command.ts';
import type { InputOf } from '../param.ts';
import { type Due, duesOf, within as duesWithin, workdaysLate } from './dues.ts';
import { dueFacts } from './facts.ts';
import { type Grouping, grouped, nameOf } from './grouping.ts';
import { itemsOn } from './items.ts';
import { ofWhom, type ofWhomParams } from './of-whom.ts';
import { apart, dueTable } from './table.ts';

interface Wanted extends Partial<InputOf<typeof ofWhomParams>> {
  readonly within: number;
  readonly by: Grouping | undefined;
}

interface Given {
  readonly registry: Registry;
  readonly calendar: Calendar;
  readonly context: Context;
}

/** What is late and what comes within some days, steps on the way included; the most urgent first. */
export function comingDues(
  { within, by, ...who }: Wanted,
  { registry, calendar, context: { asOf, messages } }: Given,
): Answer {
  const { office } = registry;
  const items = itemsOn(registry, asOf, calendar, 'all');
  const { late, running } = duesOf(items, ofWhom(who, { office, items }));
  const coming = duesWithin(within, running);
  const all = [...late, ...coming];
  const { due: words } = messages;
  const workdays = (due: Due) => workdaysLate(due, asOf, calendar);
  const table = (dues: readonly Due[]): Block =>
    dueTable(dues, {
      messages,
      withoutHolder: by === 'holder',
      ...(dues.some(({ clock }) => clock.state === 'overdue') ? { workdays } : {}),
    });
  const title = (name: string, dues: readonly Due[]): Block => {
    const count = dues.filter(({ clock }) => clock.state === 'overdue').length;
    return { type: 'heading', text: words.group(name, count, dues.length - count) };
  };
  const groups = by === undefined ? [] : grouped(all, by, office);
  const note: Block = { type: 'text', text: { text: words.innerNote, tone: 'dim' } };
  return {
    data: {
      within,
      ...(by === undefined ? {} : { by }),
      due: all.map((due) => ({
        ...dueFacts(due),
        ...(due.clock.state === 'overdue' ? { workdays: workdays(due) } : {}),
        ...(by === undefined ? {} : { group: nameOf(due, by, office) }),
      })),
    },
    view:
      all.length === 0
        ? [{ type: 'text', text: words.nothing(within) }]
        : apart(
            ...(by === undefined
              ? [[title(words.asOf(asOf), all), table(all)]]
              : groups.map(({ name, dues }) => [title(name ?? words.nobody, dues), table(dues)])),
            all.some(({ clock }) => clock.inner) ? [note] : [],
          ),
  };
}
