import type { Calendar } from '../../deadlines/calendar.ts';
import type { Proposal } from '../../proposal/record.ts';
import type { Change } from '../../registry/change.ts';
import type { Edit } from '../../registry/edit/edit.ts';
import { edited } from '../../registry/edited.ts';
import type { Entry, Registry } from '../../registry/registry.ts';
import { type Slip, type SlipLine, slipLine, slipsOf } from '../../urging/slip.ts';
import { slipNumbers } from './numbers.ts';
import type { Urging } from './urgings.ts';

interface Wish {
  readonly on: string;
  readonly by: string | undefined;
  readonly phone: boolean;
}

interface Given {
  readonly registry: Registry;
  readonly calendar: Calendar;
}

interface Recorded {
  readonly changes: readonly Change[];
  readonly slips: readonly Slip[];
  /** Those that the slips were given. */
  readonly numbers: readonly string[];
}

/** The urges as changes of the records, and as the slips or calls they make: one for each who is urged. */
export async function recordUrgings(
  urgings: readonly Urging[],
  { on, by, phone }: Wish,
  { registry, calendar }: Given,
): Promise<Recorded> {
  const { office } = registry;
  const urged = [...new Set(urgings.map(({ to }) => to))];
  const numbers = phone ? [] : slipNumbers(registry, on, urged.length);
  const idsTo = (to: string) => [
    ...new Set(urgings.filter((one) => one.to === to).map(({ item }) => item.id)),
  ];
  const urgeFor = ({ item, clock, rung, to }: Urging) => ({
    on,
    way: phone ? 'phone' : 'slip',
    to,
    // One slip or call, however many items it was about.
    with_items: idsTo(to).filter((id) => id !== item.id),
    by: by ?? office.office ?? office.unit,
    about: clock.duty,
    subject: clock.subject === to ? undefined : clock.subject,
    due_on: clock.due,
    rung,
    number: numbers[urged.indexOf(to)],
  });
  const written = await Promise.all(
    [...byEntry(urgings)].map(async ([entry, theirs]) => {
      const edits = theirs.map(
        (urging): Edit => ({ kind: 'append', path: ['urges'], value: urgeFor(urging) }),
      );
      const { change, data } = await edited(entry, edits);
      const added = (data.urges ?? []).slice(-theirs.length);
      const item = { id: entry.id, record: data };
      const lines = added.map((urge, at): readonly [Urging | undefined, SlipLine] => [
        theirs[at],
        slipLine(item, urge, { office, calendar }),
      ]);
      return { change, lines };
    }),
  );
  const lineOf = new Map(written.flatMap(({ lines }) => lines));
  const lines = urgings.flatMap((urging) => lineOf.get(urging) ?? []);
  const slips = slipsOf(lines, { office });
  return { changes: written.map(({ change }) => change), slips, numbers };
}

function byEntry(urgings: readonly Urging[]): ReadonlyMap<Entry<Proposal>, readonly Urging[]> {
  const found = new Map<Entry<Proposal>, Urging[]>();
  for (const urging of urgings) {
    const known = found.get(urging.entry);
    if (known) known.push(urging);
    else found.set(urging.entry, [urging]);
  }
  return found;
}
