import type { Calendar } from '../deadlines/calendar.ts';
import type { IsoDate } from '../deadlines/date.ts';
import { Refusal } from '../refusal.ts';
import { type Answer, type Context, reading } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { certaintyBlock, known, skippedBlocks } from './due/workday-words.ts';
import { argument, type Param, requiredDate } from './param.ts';

const day = (): Param<string> => ({ ...requiredDate(), place: 'argument' });

/** The n-th working day after a day, or before it; without a number, whether the day itself is one. */
export const command = reading({
  params: { day: day(), count: argument() },
  async answer({ day, count }, registry, context) {
    const calendar = await calendarOf(registry);
    return count === undefined
      ? kindOf(day, calendar, context)
      : nthFrom(day, numberIn(count), { calendar, context });
  },
});

function numberIn(word: string): number {
  const digits = /^[+-]?\d{1,4}$/.exec(word.normalize('NFKC').replace('−', '-'))?.[0];
  if (digits === undefined) throw new Refusal('bad-count', 2, (m) => m.due.badCount(word));
  return Number(digits);
}

function kindOf(day: IsoDate, calendar: Calendar, { messages }: Context): Answer {
  const { value: works, certainty } = known(calendar.isWorkday(day), day, day);
  const why = calendar.daysSkipped(previous(day, calendar), day).value ?? [];
  const today = why.filter(({ from, to }) => from <= day && day <= to);
  return {
    data: { day, workday: works, certainty, skipped: today },
    view: [
      { type: 'text', text: messages.due.isWorkday(day, works) },
      ...today.map((one) => ({
        type: 'text' as const,
        text: messages.deadlines.skippedDays([{ ...one, from: day, to: day }]),
      })),
      certaintyBlock(certainty, messages),
    ],
  };
}

/** A day from which a count passes over `day`. */
function previous(day: IsoDate, calendar: Calendar): IsoDate {
  return calendar.addWorkdays(day, -1).value ?? day;
}

function nthFrom(
  day: IsoDate,
  count: number,
  { calendar, context: { messages } }: { readonly calendar: Calendar; readonly context: Context },
): Answer {
  const { value: date, certainty } = known(calendar.addWorkdays(day, count), day, day);
  const skipped = calendar.daysSkipped(day, date).value ?? [];
  return {
    data: { from: day, workdays: count, day: date, certainty, skipped },
    view: [
      { type: 'text', text: messages.due.workdayAfter(day, count, date) },
      ...skippedBlocks(skipped, messages),
      certaintyBlock(certainty, messages),
    ],
  };
}
