import { reportDates } from '../deadlines/reports.ts';
import { reading } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { comingDues } from './due/coming.ts';
import { itemDues } from './due/item.ts';
import { ofWhomParams } from './due/of-whom.ts';
import { officeDues } from './due/office.ts';
import { choice, flag, integer, item, type Param } from './param.ts';

/** Days ahead that are looked at where nobody says how many. */
const ahead = 15;

/** Every clock: of one item, of all items in the coming days, or of the office itself. */
export const command = reading({
  params: {
    id: { ...item(), required: false } as Param<string | undefined>,
    explain: flag(),
    within: integer(),
    by: choice('grouping'),
    ...ofWhomParams,
    office: flag(),
  },
  async answer(input, registry, context) {
    const calendar = await calendarOf(registry);
    if (input.office) {
      return officeDues(reportDates(registry.office, context.asOf, calendar), context);
    }
    if (input.id === undefined) {
      const { within = ahead, ...wanted } = input;
      return comingDues({ within, ...wanted }, { registry, calendar, context });
    }
    const entry = registry.find(input.id);
    return itemDues(entry, { explained: input.explain, registry, calendar, context });
  },
});
