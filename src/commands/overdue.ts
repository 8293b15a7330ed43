import type { Messages } from '../messages/index.ts';
import type { Block } from '../terminal/view.ts';
import { reading } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { type Due, duesOf, within as duesWithin, workdaysLate } from './due/dues.ts';
import { dueFacts } from './due/facts.ts';
import { grouped, nameOf } from './due/grouping.ts';
import { itemsOn } from './due/items.ts';
import { ofWhom, ofWhomParams } from './due/of-whom.ts';
import { apart, dueTable } from './due/table.ts';
import { choice, flag, integer, text } from './param.ts';

/** What is past its date, which duty it is and who holds it; with --within also what is coming. */
export const command = reading({
  params: {
    within: integer(),
    by: choice('grouping'),
    ...ofWhomParams,
    handler: text(),
    fail: flag(),
  },
  async answer({ within, by, fail, ...who }, registry, { asOf, messages }) {
    const { office } = registry;
    const calendar = await calendarOf(registry);
    const items = itemsOn(registry, asOf, calendar);
    const { late, reminders, running, undated } = duesOf(items, ofWhom(who, { office, items }));
    const coming = within === undefined ? [] : duesWithin(within, running);
    const workdays = (due: Due) => workdaysLate(due, asOf, calendar);
    const facts = (due: Due) => ({
      ...dueFacts(due),
      ...(due.clock.state === 'overdue' ? { workdays: workdays(due) } : {}),
      ...(by === undefined ? {} : { group: nameOf(due, by, office) }),
    });
    const { screens } = messages;
    const groupsOf = (dues: readonly Due[], told: Pick<Telling, 'workdays'>) =>
      grouped(dues, by ?? 'holder', office).map(({ name = messages.due.nobody, dues: theirs }) => {
        const late = theirs.filter(({ clock }) => clock.state === 'overdue').length;
        const title = messages.due.group(name, late, theirs.length - late);
        return part(title, theirs, { messages, withoutHolder: by === 'holder', ...told });
      });
    const parts = (title: string, dues: readonly Due[], told: Pick<Telling, 'workdays'> = {}) =>
      by === undefined || dues.length === 0
        ? [part(title, dues, { messages, ...told })]
        : [[{ type: 'heading' as const, text: title }], ...groupsOf(dues, told)];
    const lateTitle =
      late.length === 0 ? screens.noneOverdue(asOf) : screens.overdue(asOf, late.length);
    return {
      data: {
        overdue: late.map(facts),
        reminders: reminders.map(facts),
        ...(within === undefined ? {} : { within, coming: coming.map(facts) }),
        ...(undated.length > 0 ? { undated: undated.map(facts) } : {}),
      },
      view: apart(
        ...parts(lateTitle, late, { workdays }),
        ...(within === undefined ? [] : parts(screens.coming(within, coming.length), coming)),
        reminders.length > 0
          ? part(screens.reminders(reminders.length), reminders, { messages })
          : [],
        undated.length > 0 ? part(screens.undated(undated.length), undated, { messages }) : [],
      ),
      exit: fail && late.length > 0 ? 1 : 0,
    };
  },
});

interface Telling {
  readonly messages: Messages;
  readonly workdays?: (due: Due) => number | undefined;
  readonly withoutHolder?: boolean;
}

function part(title: string, dues: readonly Due[], telling: Telling): readonly Block[] {
  const heading: Block = { type: 'heading', text: title };
  return dues.length === 0 ? [heading] : [heading, dueTable(dues, telling)];
}
