import type { Calendar } from '../../deadlines/calendar.ts';
import { clocks } from '../../deadlines/clocks.ts';
import type { Office } from '../../proposal/office.ts';
import type { Registry } from '../../registry/registry.ts';
import { type RolledUp, rollUp } from '../../statistics/roll-up.ts';
import type { Kept, Scope } from '../../statistics/summarise.ts';
import { calendarOf } from '../due/calendar-of.ts';

/** One registry that is counted, under the name of its unit. */
export interface Counted {
  readonly name: string;
  readonly registry: Registry;
  readonly calendar: Calendar;
}

export interface Gathered {
  readonly counted: readonly [Counted, ...Counted[]];
  readonly kept: readonly Kept[];
  /** How several became one; absent where there is one only. */
  readonly rolled: RolledUp | undefined;
  /** The duties of each record by the rules and the calendar of its own office. */
  readonly clocksOn: (asOf: string) => Scope['clocksOf'];
}

/** The records of one registry, or of several counted together. */
export async function gather(
  registries: readonly [Registry, ...Registry[]],
  asOf: string,
): Promise<Gathered> {
  const names = namesOf(registries.map(({ office }) => office));
  const counted = (await Promise.all(
    registries.map(async (registry, at) => ({
      name: names[at] ?? '',
      registry,
      calendar: await calendarOf(registry),
    })),
  )) as unknown as Gathered['counted'];
  const [first] = counted;
  const sources = counted.map(({ name, registry }) => ({
    name,
    kept: registry.proposals.map(({ id, data }) => ({ id, record: data })),
  }));
  const rolled = counted.length === 1 ? undefined : rollUp(sources, asOf);
  const byName = new Map(counted.map((one) => [one.name, one]));
  return {
    counted,
    rolled,
    kept: rolled?.kept ?? sources[0]?.kept ?? [],
    clocksOn: (asOf) => (record, one) => {
      const { registry, calendar } = byName.get(one.from ?? '') ?? first;
      return clocks(record, registry.office, asOf, calendar);
    },
  };
}

/** The short names of the units; a name that two have gets a number. */
function namesOf(offices: readonly Office[]): readonly string[] {
  const names = offices.map(({ short_name, unit }) => short_name ?? unit);
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length;
    return before === 0 ? name : `${name}${before + 1}`;
  });
}
