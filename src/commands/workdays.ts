import { daysBetween } from '../deadlines/date.ts';
import { reading } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { certaintyBlock, known, skippedBlocks } from './due/workday-words.ts';
import { type Param, requiredDate } from './param.ts';

const day = (): Param<string> => ({ ...requiredDate(), place: 'argument' });

/** How many working days lie between two days; the first is not counted. */
export const command = reading({
  params: { from: day(), to: day() },
  async answer({ from, to }, registry, { messages }) {
    const calendar = await calendarOf(registry);
    const { value: count, certainty } = known(calendar.countWorkdays(from, to), from, to);
    const days = daysBetween(from, to);
    const skipped = calendar.daysSkipped(from, to).value ?? [];
    const { due } = messages;
    return {
      data: { from, to, workdays: count, days, certainty, skipped },
      view: [
        { type: 'text', text: due.workdaysBetween(from, to, count) },
        { type: 'text', text: due.calendarDays(Math.abs(days)) },
        ...skippedBlocks(skipped, messages),
        certaintyBlock(certainty, messages),
      ],
    };
  },
});
