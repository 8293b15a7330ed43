import type { Calendar } from '../../deadlines/calendar.ts';
import type { Clock } from '../../deadlines/clock.ts';
import { clocks, type Scope } from '../../deadlines/clocks.ts';
import { existsOn, asOf as recordAsOf } from '../../proposal/as-of.ts';
import type { Office } from '../../proposal/office.ts';
import type { Proposal } from '../../proposal/record.ts';
import type { Entry, Registry } from '../../registry/registry.ts';

/** An item as it stood on a day, with its clocks. */
export interface Item {
  readonly id: string;
  readonly path: string;
  readonly record: Proposal;
  readonly clocks: readonly Clock[];
}

/** The item of one entry on a day; undefined where it did not exist yet. */
export function itemOn(
  entry: Entry<Proposal>,
  office: Office,
  asOf: string,
  calendar: Calendar,
  scope: Scope = 'owed',
): Item | undefined {
  if (!existsOn(entry.data, asOf)) return undefined;
  const record = recordAsOf(entry.data, asOf);
  return {
    id: entry.id,
    path: entry.path,
    record,
    clocks: clocks(record, office, asOf, calendar, scope),
  };
}

/** Every item that existed on a day, as it stood then. */
export function itemsOn(
  registry: Registry,
  asOf: string,
  calendar: Calendar,
  scope: Scope = 'owed',
): readonly Item[] {
  return registry.proposals.flatMap(
    (entry) => itemOn(entry, registry.office, asOf, calendar, scope) ?? [],
  );
}
