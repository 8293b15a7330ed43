import { addDays } from '../deadlines/date.ts';
import { weekOf } from '../progress/week.ts';
import { reading } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { itemsOn } from './due/items.ts';
import { choice, flag, integer, text } from './param.ts';
import { checkSection } from './steps/known.ts';
import { weekFacts } from './weekly/facts.ts';
import { weeklyDocument } from './weekly/paper.ts';
import { weeklySheet } from './weekly/sheet.ts';
import { sheetView } from './weekly/view.ts';

/** Days without an event after which an item counts as stuck, where neither the clerk nor the office says how many. */
const STUCK_AFTER = 15;

/** 定期调度: per section what came in, moved, is stuck, is due or overdue, for the days that end with the one looked at. */
export const command = reading({
  params: {
    days: integer(),
    stuck: integer(),
    section: text(),
    format: choice('textFormat'),
    out: text(),
    force: flag(),
  },
  async answer(input, registry, context) {
    const { office } = registry;
    const { asOf: to, messages } = context;
    const days = Math.max(1, input.days ?? 7);
    const span = {
      from: addDays(to, 1 - days),
      to,
      ahead: days,
      stuckAfter: input.stuck ?? office.urging?.stuck_after ?? STUCK_AFTER,
    };
    const items = itemsOn(registry, to, await calendarOf(registry));
    if (input.section !== undefined) {
      const records = items.map(({ record }) => record);
      checkSection(input.section, office, records);
    }
    const weeks = weekOf(items, office, span).filter(
      ({ section }) => input.section === undefined || section === input.section,
    );
    const unread = new Set(registry.broken.map(({ path }) => path)).size;
    const sheet = weeklySheet(weeks, { span, office, messages, unread });
    const document = await weeklyDocument(sheet, input, context);
    return {
      data: { ...span, sections: weeks.map(weekFacts) },
      view: sheetView(sheet),
      ...(document === undefined ? {} : { document }),
    };
  },
});
