import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { itemsOn } from './due/items.ts';
import { checkHolder } from './due/of-whom.ts';
import { choice, choices, date, flag, text } from './param.ts';
import { slipsAgain } from './remind/again.ts';
import { slipDocuments } from './remind/papers.ts';
import { recordUrgings } from './remind/record.ts';
import { urgingsOn } from './remind/urgings.ts';
import { dayOffView, remindView, slipFacts } from './remind/view.ts';
import { checkSection } from './steps/known.ts';

/** 催办单: chooses who has to be urged on a day, writes a slip for each of them, and records it with every item. */
export const command = writing({
  params: {
    on: date(),
    section: text(),
    for: text(),
    duty: choices('duty'),
    phone: flag(),
    by: text(),
    again: text(),
    format: choice('textFormat'),
    out: text(),
    force: flag(),
  },
  async plan(input, registry, context) {
    const calendar = await calendarOf(registry);
    const given = { registry, calendar, context };
    const { today, messages } = context;
    if (input.again !== undefined) {
      const slips = slipsAgain(input.again, given);
      return {
        changes: [],
        data: { slips: slips.map(slipFacts) },
        said: remindView(slips, { ...given, said: '', brief: input.out !== undefined }),
        documents: await slipDocuments(slips, input, given),
      };
    }
    if (input.section !== undefined) checkSection(input.section, registry.office);
    if (input.phone && (input.out !== undefined || input.format !== undefined)) {
      throw new Refusal('calls-have-no-slip', 2, (m) => m.urging.callsHaveNoSlip);
    }
    const on = input.on ?? today;
    if (on > today) throw new Refusal('future-date', 5, (m) => m.steps.futureDate(on, today));
    if (calendar.isWorkday(on).value === false) {
      const next = calendar.addWorkdays(on, 1).value;
      return {
        changes: [],
        data: { on, day_off: true, slips: [] },
        said: dayOffView(on, next, messages),
      };
    }
    const limits = { section: input.section, person: input.for, duties: input.duty };
    const urgings = urgingsOn(limits, { ...given, on });
    if (urgings.length === 0 && input.for !== undefined) {
      const items = itemsOn(registry, on, calendar, 'all');
      checkHolder(input.for, { office: registry.office, items });
    }
    const { changes, slips, numbers } = await recordUrgings(urgings, { ...input, on }, given);
    const { urging } = messages;
    const lines = urgings.length;
    const [made, wouldMake] = input.phone
      ? [urging.calls, urging.wouldCall]
      : [urging.made, urging.wouldMake];
    return {
      changes,
      claims: numbers,
      data: { on, day_off: false, slips: slips.map(slipFacts) },
      said: remindView(slips, {
        ...given,
        on,
        said: made(slips.length, lines),
        brief: input.out !== undefined && !input.phone,
      }),
      preview: remindView(slips, { ...given, on, said: wouldMake(slips.length, lines) }),
      documents: input.phone ? [] : await slipDocuments(slips, input, given),
    };
  },
});
