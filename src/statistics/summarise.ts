import { existsOn, asOf as recordAsOf } from '../proposal/as-of.ts';
import { yearOf } from '../proposal/identity.ts';
import type { Office } from '../proposal/office.ts';
import { answeredByGovernment } from '../proposal/paper.ts';
import type { Proposal } from '../proposal/record.ts';
import type { Breakdown } from './breakdown.ts';
import { type Classes, classes } from './classes.ts';
import { type Exceptions, exceptions } from './exceptions.ts';
import type { Figure, Rate } from './figure.ts';
import { formsOf } from './forms.ts';
import { type Handling, handling } from './handling.ts';
import { type Clock, coHandled, type Item, toAnswer } from './item.ts';
import { joint } from './joint.ts';
import { type Left, left, remaining } from './left.ts';
import { type Mail, mail } from './mail.ts';
import { type Member, membersOf } from './member.ts';
import { type Opinions, opinions } from './opinions.ts';
import { type OwnOpinions, ownOpinions } from './own-opinions.ts';
import { promises } from './promises.ts';
import { type Received, received } from './received.ts';
import { type Requests, requests } from './requests.ts';
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
  /** Of the items whose title may be told. */
  readonly titles: ReadonlyMap<string, string>;
  /** Items that are counted, and of which nothing else is told. */
  readonly confidential: ReadonlySet<string>;
  /** Items of the year that had not come in on that day, and so are in no figure. */
  readonly later: readonly Member[];
  readonly received: Received;
  readonly left: Left;
  /** Of what remains: the base of the rates. */
  readonly base: readonly Member[];
  readonly toAnswer: readonly Member[];
  /** Items we handle and the government answers. */
  readonly byGovernment: readonly Member[];
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
  readonly promises: Rate;
  readonly joint: Figure;
  readonly requests: Requests;
  readonly exceptions: Exceptions;
}

/** The figures of a year from its records as they stood on a day. The order of the records does not matter. */
export function summarise(kept: readonly Kept[], office: Office, scope: Scope): Summary {
  const { year, asOf } = scope;
  const ofYear = kept
    .filter(({ id }) => Number(yearOf(id)) === year)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [known, later] = parted(ofYear, ({ record }) => existsOn(record, asOf));
  const items = known.map((one) => itemOf(one, scope));
  const base = remaining(items);
  const owed = toAnswer(base);
  const forms = owed.map(formsOf);
  return {
    year,
    asOf,
    years: yearsOf(kept),
    titles: new Map(
      ofYear.flatMap(({ id, record }) =>
        record.confidential ? [] : [[id, record.title] as const],
      ),
    ),
    confidential: new Set(ofYear.flatMap(({ id, record }) => (record.confidential ? [id] : []))),
    later: later.map(({ id }) => ({ id })),
    received: received(items),
    left: left(items),
    base: membersOf(base),
    toAnswer: membersOf(owed),
    byGovernment: membersOf(base.filter(({ record }) => answeredByGovernment(record))),
    handling: handling(owed, office),
    first: satisfaction(
      'first',
      forms.flatMap(({ first }) => first),
    ),
    final: satisfaction(
      'final',
      forms.flatMap(({ final }) => final),
    ),
    classes: classes(owed, office),
    topics: topics(base, office),
    opinions: opinions(base),
    ownOpinions: ownOpinions(coHandled(base)),
    mail: mail(base),
    urges: urges(base),
    secondRounds: secondRounds(owed, office),
    promises: promises(base, asOf),
    joint: joint(base),
    requests: requests(items),
    exceptions: exceptions(items),
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
