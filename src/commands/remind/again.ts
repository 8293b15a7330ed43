import type { Calendar } from '../../deadlines/calendar.ts';
import { compareDates } from '../../deadlines/date.ts';
import type { Proposal, Urge } from '../../proposal/record.ts';
import { evenNumber, serialIn, urgeSeries } from '../../proposal/series.ts';
import { Refusal } from '../../refusal.ts';
import type { Entry, Registry } from '../../registry/registry.ts';
import { type Slip, slipLine, slipsOf } from '../../urging/slip.ts';

/** An urge with the record it stands in and its place there. */
export interface Urged {
  readonly entry: Entry<Proposal>;
  readonly urge: Urge;
  readonly index: number;
}

interface Given {
  readonly registry: Registry;
  readonly calendar: Calendar;
}

/** The urges of the slip that a person means: its number, or the serial in it, of the latest year that has it. */
export function urgesOfSlip(wanted: string, registry: Registry): readonly Urged[] {
  const all = allUrges(registry);
  const exact = all.filter(
    ({ urge }) => urge.number && evenNumber(urge.number) === evenNumber(wanted),
  );
  if (exact.length > 0 || !/^\d+$/.test(wanted)) return exact;
  const pattern = urgeSeries(registry.office);
  const yearOf = ({ urge: { number = '', on } }: Urged) => {
    const year = on.slice(0, 4);
    return serialIn(pattern, year, number) === Number(wanted) ? year : undefined;
  };
  const latest = all
    .flatMap((one) => yearOf(one) ?? [])
    .sort()
    .at(-1);
  return all.filter((one) => latest !== undefined && yearOf(one) === latest);
}

export function allUrges({ proposals }: Registry): readonly Urged[] {
  return proposals.flatMap((entry) =>
    (entry.data.urges ?? []).map((urge, index) => ({ entry, urge, index })),
  );
}

/**
 * What was made under a number before, as the records tell it: what has been answered since stands on it. More than one slip only where
 * two clones gave the number twice.
 */
export function slipsAgain(wanted: string, { registry, calendar }: Given): readonly Slip[] {
  const { office } = registry;
  const lines = urgesOfSlip(wanted, registry)
    .toSorted((a, b) => compareDates(a.urge.due_on ?? '', b.urge.due_on ?? ''))
    .map(({ entry, urge }) =>
      slipLine({ id: entry.id, record: entry.data }, urge, { office, calendar }),
    );
  if (lines.length === 0) throw unknownSlip(wanted);
  return slipsOf(lines, { office });
}

export const unknownSlip = (wanted: string) =>
  new Refusal('unknown-slip', 2, ({ urging }) => urging.unknownSlip(wanted));
