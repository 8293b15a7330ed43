import { existsOn, asOf as recordAsOf } from '../proposal/as-of.ts';
import { yearOf } from '../proposal/identity.ts';
import type { Office } from '../proposal/office.ts';
import type { Proposal } from '../proposal/record.ts';
import type { Breakdown } from './breakdown.ts';
import { type Classes, classes } from './classes.ts';
import { formsOf } from './forms.ts';
import { type Handling, handling } from './handling.ts';
import { type Clock, coHandled, type Item, toAnswer } from './item.ts';
import { type Mail, mail } from './mail.ts';
import { type Member, membersOf } from './member.ts';
import { type Opinions, opinions } from './opinions.ts';
import { type OwnOpinions, ownOpinions } from './own-opinions.ts';
import { type Received, received } from './received.ts';
import { type Satisfaction, satisfaction } from './satisfaction.ts';
import { type SecondRounds, secondRounds } from './second-rounds.ts';
import { topics } from './topics.ts';
import { type Urges, urges } from './urges.ts';

/** A record with the id it is kept under. */
export interface Kept {
  readonly id: string;
  readonly record: Proposal;
}

export interface Scope {
  /** The year in the items' ids. */
  readonly year: number;
  /** The day whose evening is looked at. */
  readonly asOf: string;
  /** The duties of a record that stands as it did on that day. */
  readonly clocksOf: (record: Proposal) => readonly Clock[];
}

/** A year's figures, each with its members. */
export interface Summary {
  readonly year: number;
  readonly asOf: string;
  /** Years that hold items, to offer where this one holds none. */
  readonly years: readonly number[];
  readonly titles: ReadonlyMap<string, string>;
  /** Items of the year that had not come in on that day, and so are in no figure. */
  readonly later: readonly Member[];
  readonly toAnswer: readonly Member[];
  readonly received: Received;
  readonly handling: Handling;
  readonly first: Satisfaction;
  readonly final: Satisfaction;
  readonly classes: Classes;
  readonly topics: Breakdown;
  readonly opinions: Opinions;
  readonly ownOpinions: OwnOpinions;
  readonly mail: Mail;
  readonly urges: Urges;
  readonly secondRounds: SecondRounds;
}

/** The figures of a year from its records as they stood on a day. The order of the records does not matter. */
export function summarise(kept: readonly Kept[], office: Office, scope: Scope): Summary {
  const { year, asOf } = scope;
  const ofYear = kept
    .filter(({ id }) => Number(yearOf(id)) === year)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [known, later] = parted(ofYear, ({ record }) => existsOn(record, asOf));
  const items = known.map((one) => itemOf(one, scope));
  const owed = toAnswer(items);
  const forms = owed.map(formsOf);
  return {
    year,
    asOf,
    years: yearsOf(kept),
    titles: new Map(ofYear.map(({ id, record }) => [id, record.title])),
    later: later.map(({ id }) => ({ id })),
    toAnswer: membersOf(owed),
    received: received(items),
    handling: handling(owed),
    first: satisfaction(
      'first',
      forms.flatMap(({ first }) => first),
    ),
    final: satisfaction(
      'final',
      forms.flatMap(({ final }) => final),
    ),
    classes: classes(owed, office),
    topics: topics(items, office),
    opinions: opinions(items),
    ownOpinions: ownOpinions(coHandled(items)),
    mail: mail(items),
    urges: urges(items),
    secondRounds: secondRounds(owed, office),
  };
}

function yearsOf(kept: readonly Kept[]): readonly number[] {
  const years = new Set(kept.map(({ id }) => Number(yearOf(id))));
  return [...years].filter(Number.isInteger).sort((a, b) => a - b);
}

function itemOf({ id, record }: Kept, { asOf, clocksOf }: Scope): Item {
  const then = recordAsOf(record, asOf);
  return { id, member: { id }, record: then, clocks: clocksOf(then) };
}

function parted<T>(things: readonly T[], test: (thing: T) => boolean): readonly [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const thing of things) (test(thing) ? yes : no).push(thing);
  return [yes, no];
}
