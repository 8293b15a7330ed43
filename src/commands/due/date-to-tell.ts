import { type Clock, isOpen } from '../../deadlines/clock.ts';
import type { IsoDate } from '../../deadlines/date.ts';
import type { Duty } from '../../proposal/office.ts';
import type { Proposal } from '../../proposal/record.ts';
import type { Entry, Registry } from '../../registry/registry.ts';
import { calendarOf } from './calendar-of.ts';
import { itemOn } from './items.ts';

interface Urging {
  readonly about: Duty | undefined;
  readonly to: string;
  readonly on: IsoDate;
}

/** The date that somebody who is urged about a duty is told; kept with the urge, so that a later reckoning can be compared with it. */
export async function dateToTell(
  { about, to, on }: Urging,
  entry: Entry<Proposal>,
  registry: Registry,
): Promise<IsoDate | undefined> {
  if (about === undefined) return undefined;
  const calendar = await calendarOf(registry);
  const found = itemOn(entry, registry.office, on, calendar, 'all');
  const open = (found?.clocks ?? []).filter((clock) => clock.duty === about && isOpen(clock));
  const theirs = open.filter((clock) => concerns(clock, to));
  return (theirs.length > 0 ? theirs : open.length === 1 ? open : [])[0]?.due;
}

const concerns = ({ subject, holder }: Clock, to: string) =>
  subject === to || holder.name === to || holder.handler === to;
