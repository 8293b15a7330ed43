import type { Calendar } from '../deadlines/calendar.ts';
import { type Clock, isOpen, workdaysBetween } from '../deadlines/clock.ts';
import { clocks } from '../deadlines/clocks.ts';
import { daysBetween, type IsoDate } from '../deadlines/date.ts';
import type { Office } from '../proposal/office.ts';
import type { Proposal, Urge } from '../proposal/record.ts';
import { isAbout, timesUrged } from './past.ts';

/** One duty on an urge slip, as it stood on the day of the slip. */
export interface SlipLine {
  readonly id: string;
  readonly record: Proposal;
  readonly urge: Urge;
  /** Undefined where the record does not say what the urge was about. */
  readonly clock: Clock | undefined;
  /** The date that was told, as the rules gave it on that day. */
  readonly due: IsoDate | undefined;
  /** Calendar days from the slip to the date, below zero once it has passed. */
  readonly days: number | undefined;
  /** Working days of the same span, never negative; undefined where they or the date are not known. */
  readonly workdays: number | undefined;
  /** Which time this is, counting this one. */
  readonly times: number;
}

/** 催办单: everything that one of them is urged about on a day. */
export interface Slip {
  /** Undefined for a call. */
  readonly number: string | undefined;
  readonly to: string;
  /** A leader is asked to see to what others are late with. */
  readonly whom: 'section' | 'unit' | 'leader';
  readonly on: string;
  readonly by: string;
  readonly lines: readonly SlipLine[];
}

interface Given {
  readonly office: Office;
  readonly calendar: Calendar;
}

/** The line of an urge that stands in a record. */
export function slipLine(
  { id, record }: { readonly id: string; readonly record: Proposal },
  urge: Urge,
  { office, calendar }: Given,
): SlipLine {
  const { on } = urge;
  const found = clocks(record, office, on, calendar, 'all');
  const about = found.filter((one) => isAbout(urge, one));
  // What was done later on the same day does not undo the slip.
  const clock = about.findLast(isOpen) ?? about.at(-1);
  const due = urge.due_on ?? clock?.due;
  const earlier = (record.urges ?? []).filter((one) => one !== urge && one.on <= on);
  return {
    id,
    record,
    urge,
    clock,
    due,
    days: due === undefined ? undefined : daysBetween(on, due),
    workdays: due === undefined ? undefined : workdaysBetween(on, due, calendar),
    times: clock === undefined ? 1 : timesUrged(earlier, clock) + (urge.rung === 'leader' ? 0 : 1),
  };
}

/** The slips that these lines make, one for each number and recipient, in the order in which each is first met. */
export function slipsOf(
  lines: readonly SlipLine[],
  { office }: Pick<Given, 'office'>,
): readonly Slip[] {
  const slips = new Map<string, { readonly slip: Slip; readonly lines: SlipLine[] }>();
  for (const line of lines) {
    const { number, to, on, by = office.office ?? office.unit } = line.urge;
    const key = JSON.stringify([number, to, on]);
    const known = slips.get(key);
    if (known) known.lines.push(line);
    else {
      const found = [line];
      slips.set(key, {
        slip: { number, to, whom: whomOf(line), on, by, lines: found },
        lines: found,
      });
    }
  }
  return [...slips.values()].map(({ slip }) => slip);
}

function whomOf({ urge, clock }: SlipLine): Slip['whom'] {
  if (urge.rung === 'leader' || clock?.holder.kind === 'leader') return 'leader';
  return clock?.holder.kind === 'unit' ? 'unit' : 'section';
}
