import { isOpen } from '../deadlines/clock.ts';
import { addDays, type IsoDate } from '../deadlines/date.ts';
import type { DayEvent } from '../documents/calendar/write-ics.ts';
import type { Office } from '../proposal/office.ts';
import { ladderOf } from '../urging/ladder.ts';
import { reading } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import type { Due } from './due/dues.ts';
import { itemsOn } from './due/items.ts';
import { ofWhom, ofWhomParams } from './due/of-whom.ts';
import { flag, type InputOf, integer, text } from './param.ts';

const params = {
  out: text(),
  ...ofWhomParams,
  within: integer(),
  open: flag(),
  force: flag(),
} as const;

type Input = InputOf<typeof params>;

/** How long a deadline that is over is still told to calendars that may know it. */
const REMEMBERED = 400;

/** A calendar file of the deadlines, for the calendar programs of people. */
export const command = reading({
  params,
  async answer(input, registry, { asOf, today, now, messages }) {
    const { office } = registry;
    const { ics } = messages;
    const { deadlineEvents } = await import('../documents/calendar/deadline-events.ts');
    const items = itemsOn(registry, asOf, await calendarOf(registry));
    const given = {
      messages,
      owner: await ownerOf(office),
      alarms: ladderOf(office).before,
      ids: new Set(registry.ids),
    };
    const isTheirs = ofWhom(input, { office, items });
    const events = items
      .flatMap((item) =>
        deadlineEvents(
          { ...item, wanted: (clock) => isWanted({ item, clock }, { input, isTheirs, asOf }) },
          given,
        ),
      )
      .filter(({ status }) => !(input.open && status === 'CANCELLED'))
      .sort(byDay);
    const cancelled = events.filter(({ status }) => status === 'CANCELLED');
    const former = cancelled.filter(({ isFormer }) => isFormer).length;
    const undated = items.flatMap(({ clocks }) =>
      clocks.filter((clock) => isOpen(clock) && clock.due === undefined),
    ).length;
    const { writeIcs, sequenceAt } = await import('../documents/calendar/write-ics.ts');
    // What looks back must not pass for newer than what was told since.
    const stamp = asOf < today ? `${asOf}T00:00:00Z` : `${now.slice(0, 19)}Z`;
    const sequence = sequenceAt(stamp);
    const whose = [input.section, input.for, input.leader].filter(Boolean).join(' ') || undefined;
    const name = ics.name(office.short_name ?? office.unit, whose);
    const said =
      events.length === 0
        ? ics.nothing
        : ics.written(events.length - cancelled.length, cancelled.length - former, former);
    const notes = [
      ...(undated > 0 ? [ics.undated(undated)] : []),
      ...(events.length > 0 && input.out !== undefined ? [ics.importing] : []),
    ];
    return {
      data: { events: events.map((event) => factsOf(event, sequence)) },
      view: [{ type: 'text', text: said }],
      notes: events.length === 0 ? [] : notes,
      // A calendar of nothing is no calendar by the standard.
      ...(events.length === 0
        ? {}
        : {
            document: {
              force: input.force,
              content: writeIcs({ name, stamp, events }),
              ...(input.out === undefined ? {} : { to: input.out }),
            },
          }),
    };
  },
});

interface Given {
  readonly input: Input;
  readonly isTheirs: (due: Due) => boolean;
  readonly asOf: IsoDate;
}

function isWanted({ item, clock }: Due, { input, isTheirs, asOf }: Given): boolean {
  const { due, metOn } = clock;
  const over = !isOpen(clock);
  return (
    isTheirs({ item, clock }) &&
    (input.within === undefined || (due ?? '') <= addDays(asOf, input.within)) &&
    !(over && input.open) &&
    !(over && (metOn ?? due ?? '') < addDays(asOf, -REMEMBERED))
  );
}

function byDay(a: DayEvent, b: DayEvent): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : a.uid < b.uid ? -1 : 1;
}

function factsOf({ uid, on, summary, status }: DayEvent, sequence: number) {
  return { uid, on, summary, status: status.toLowerCase(), sequence };
}

async function ownerOf({ unit }: Office): Promise<string> {
  const { fingerprint } = await import('../registry/fingerprint.ts');
  return `${fingerprint(unit)}.proposals`;
}
