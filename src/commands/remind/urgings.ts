import type { Calendar } from '../../deadlines/calendar.ts';
import { byUrgency } from '../../deadlines/urgency.ts';
import { leaderOver } from '../../proposal/leaders.ts';
import type { Duty } from '../../proposal/office.ts';
import { permissionFor } from '../../proposal/permission.ts';
import type { Proposal } from '../../proposal/record.ts';
import type { Entry, Registry } from '../../registry/registry.ts';
import { rungsDue } from '../../urging/choose.ts';
import { ladderOf } from '../../urging/ladder.ts';
import type { Rung } from '../../urging/rung.ts';
import type { Due } from '../due/dues.ts';
import { sectionOf } from '../due/grouping.ts';
import { itemOn } from '../due/items.ts';

/** That somebody is to be urged about a duty now. */
export interface Urging extends Due {
  readonly entry: Entry<Proposal>;
  readonly rung: Rung;
  readonly to: string;
}

/** What the clerk limited the urging to. */
export interface Limits {
  readonly section: string | undefined;
  /** Whoever holds or handles it, or is to be told. */
  readonly person: string | undefined;
  readonly duties: readonly Duty[];
}

interface Given {
  readonly on: string;
  readonly registry: Registry;
  readonly calendar: Calendar;
}

/** Everybody who has to be urged on a day, the most urgent first. */
export function urgingsOn(limits: Limits, given: Given): readonly Urging[] {
  return given.registry.proposals
    .flatMap((entry) => urgingsOf(entry, given))
    .filter((urging) => isWanted(urging, limits))
    .sort(byUrgency);
}

function urgingsOf(entry: Entry<Proposal>, { on, registry, calendar }: Given): readonly Urging[] {
  const { office } = registry;
  const ladder = ladderOf(office);
  const item = itemOn(entry, office, on, calendar);
  if (!item || permissionFor('urge', item.record, office, { on }).verdict !== 'allowed') return [];
  return item.clocks.flatMap((clock) =>
    rungsDue(clock, entry.data.urges ?? [], on, { ladder, calendar }).flatMap((rung) => {
      const due = { item, clock };
      const { holder } = clock;
      const to = rung === 'leader' ? leaderOver(sectionOf(due), office) : holder.name;
      // A leader who holds it has a slip of their own.
      if (to === undefined || (rung === 'leader' && to === holder.name)) return [];
      return [{ ...due, entry, rung, to }];
    }),
  );
}

function isWanted(urging: Urging, { section, person, duties }: Limits): boolean {
  const { clock, to } = urging;
  return (
    (section === undefined || sectionOf(urging) === section) &&
    (person === undefined || [to, clock.holder.name, clock.holder.handler].includes(person)) &&
    (duties.length === 0 || duties.includes(clock.duty))
  );
}
