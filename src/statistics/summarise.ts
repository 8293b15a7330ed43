import { existsOn, asOf as recordAsOf } from '../proposal/as-of.ts';
import { yearOf } from '../proposal/identity.ts';
import type { Office } from '../proposal/office.ts';
import { answeredByGovernment } from '../proposal/paper.ts';
import type { Proposal } from '../proposal/record.ts';
import { type Asks, asks } from './asks.ts';
import type { Breakdown } from './breakdown.ts';
import { type Classes, classes } from './classes.ts';
import { type Contacts, contacts } from './contacts.ts';
import { dimensionsOf } from './dimensions.ts';
import { type Exceptions, exceptions } from './exceptions.ts';
import type { Figure, Rate } from './figure.ts';
import { type Forms, formsOf } from './forms.ts';
import { type Handling, handling as handlingOf } from './handling.ts';
import { type Clock, coHandled, handled, type Item, toAnswer } from './item.ts';
import { type ItemRatings, itemRatings } from './item-ratings.ts';
import { joint } from './joint.ts';
import { type KeyItems, keyItems } from './key-items.ts';
import { type LastYear, lastYear } from './last-year.ts';
import { type LeadersWork, leadersWork } from './leaders-work.ts';
import { type Left, left, remaining } from './left.ts';
import { type Mail, mail } from './mail.ts';
import { type Member, membersOf } from './member.ts';
import { type Opinions, opinions as opinionsOf } from './opinions.ts';
import { type Outcomes, outcomes } from './outcomes.ts';
import { type SessionShare, sessionShares } from './outside.ts';
import { type OwnOpinions, ownOpinions } from './own-opinions.ts';
import { calendarYear, chosenIn, endOf, type Period, periodBefore } from './period.ts';
import { promises } from './promises.ts';
import { type Proposers, proposers } from './proposers.ts';
import { type Publicity, publicity } from './publicity.ts';
import { type Received, received } from './received.ts';
import { type Requests, requests } from './requests.ts';
import { type Rounding, roundingOf } from './rounding.ts';
import { type Satisfaction, satisfaction } from './satisfaction.ts';
import { type SecondRounds, secondRounds } from './second-rounds.ts';
import { type Sections, sections } from './sections.ts';
import { type Spans, spans } from './spans.ts';
import { topics } from './topics.ts';
import { type Urges, urges } from './urges.ts';

/** A record with the id it is kept under. */
export interface Kept {
  readonly id: string;
  readonly record: Proposal;
  /** The unit whose registry holds it, where several are counted together. */
  readonly from?: string;
}

export interface Scope {
  /** The year in the items' ids, or what the period is called. */
  readonly year: number;
  /** Absent for the year itself. */
  readonly period?: Period;
  /** The day whose evening is looked at. */
  readonly asOf: string;
  /** The duties of a record that stands as it did on that day. */
  readonly clocksOf: (record: Proposal, kept: Kept) => readonly Clock[];
}

/** A period's figures, each with its members. */
export interface Summary {
  readonly year: number;
  readonly period: Period;
  readonly asOf: string;
  /** How the office prints its percentages. */
  readonly rounding: Rounding;
  /** Years that hold items, to offer where this one holds none. */
  readonly years: readonly number[];
  /** The unit each item is counted from, where several registries are counted together. */
  readonly origins: ReadonlyMap<string, string>;
  /** Of the items whose title may be told. */
  readonly titles: ReadonlyMap<string, string>;
  /** Items that are counted, and of which nothing else is told. */
  readonly confidential: ReadonlySet<string>;
  /** Those, and all others that stand anywhere in the summary and must not be described. */
  readonly hidden: ReadonlySet<string>;
  /** Items of the period that had not come in on that day, and so are in no figure. */
  readonly later: readonly Member[];
  /** 闭会期间 items that will belong to the period in which they are done; only where the period says so. */
  readonly waiting: readonly Member[];
  /** Everything received, as it stood on that day: any table of items is `breakdown(items, [dimensions.…])`. */
  readonly items: readonly Item[];
  readonly received: Received;
  readonly proposers: Proposers;
  /** 占大会总数, where the office has stated the whole. */
  readonly shares: readonly SessionShare[];
  readonly left: Left;
  /** Of what remains: the base of the rates. */
  readonly base: readonly Member[];
  /** What obliges us to anything: all of that but what was sent to us for information. */
  readonly handled: readonly Member[];
  readonly toAnswer: readonly Member[];
  /** Items we handle and the government answers. */
  readonly byGovernment: readonly Member[];
  readonly handling: Handling;
  readonly spans: Spans;
  readonly contacts: Contacts;
  readonly leadersWork: LeadersWork;
  readonly sections: Sections;
  readonly keyItems: KeyItems;
  readonly asks: Asks;
  readonly first: Satisfaction;
  readonly final: Satisfaction;
  readonly itemRatings: ItemRatings;
  readonly classes: Classes;
  readonly topics: Breakdown;
  readonly publicity: Publicity;
  readonly opinions: Opinions;
  readonly ownOpinions: OwnOpinions;
  readonly mail: Mail;
  readonly urges: Urges;
  readonly secondRounds: SecondRounds;
  readonly promises: Rate;
  readonly outcomes: Outcomes;
  readonly lastYear: LastYear;
  readonly joint: Figure;
  readonly requests: Requests;
  readonly exceptions: Exceptions;
}

/** The figures of a period from its records as they stood on a day. The order of the records does not matter. */
export function summarise(kept: readonly Kept[], office: Office, scope: Scope): Summary {
  const { year, asOf } = scope;
  const period = scope.period ?? calendarYear(year);
  const sorted = kept.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const chosen = chosenIn(period, sorted, asOf);
  const [known, later] = parted(chosen.within, ({ record }) => existsOn(record, asOf));
  const items = known.map((one) => itemOf(one, scope));
  const dimensions = dimensionsOf(office);
  const base = remaining(items);
  const work = handled(base);
  const owed = toAnswer(base);
  const forms = new Map(owed.map((item): [Item, Forms] => [item, formsOf(item)]));
  const finalForms = (item: Item) => forms.get(item)?.final ?? [];
  const handling = handlingOf(owed, office);
  const opinions = opinionsOf(base);
  const own = new Set(chosen.within);
  const before = itemsBefore(
    period,
    sorted.filter((one) => !own.has(one)),
    scope,
  );
  const named = [...chosen.within, ...chosen.waiting, ...before];
  return {
    year,
    period,
    asOf,
    rounding: roundingOf(office),
    years: yearsOf(kept),
    origins: new Map(
      named.flatMap(({ id, from }) => (from === undefined ? [] : [[id, from] as const])),
    ),
    titles: new Map(
      named.flatMap(({ id, record }) => (record.confidential ? [] : [[id, record.title] as const])),
    ),
    confidential: idsOf(items.filter(({ record }) => record.confidential)),
    hidden: idsOf(named.filter(({ record }) => record.confidential)),
    later: later.map(({ id }) => ({ id })),
    waiting: chosen.waiting
      .filter(({ record }) => existsOn(record, asOf))
      .map(({ id }) => ({ id })),
    items,
    received: received(items, dimensions),
    proposers: proposers(items, dimensions),
    shares: sessionShares(items, office, year),
    left: left(items),
    base: membersOf(base),
    handled: membersOf(work),
    toAnswer: membersOf(owed),
    byGovernment: membersOf(base.filter(({ record }) => answeredByGovernment(record))),
    handling,
    spans: spans(owed, { replies: handling.onTime, opinions: opinions.onTime, asOf }),
    contacts: contacts(work),
    leadersWork: leadersWork(work, owed),
    sections: sections(base, dimensions),
    keyItems: keyItems(base, dimensions),
    asks: asks(owed),
    first: satisfaction(
      'first',
      owed.flatMap((item) => forms.get(item)?.first ?? []),
    ),
    final: satisfaction('final', owed.flatMap(finalForms)),
    itemRatings: itemRatings(owed, finalForms, office),
    classes: classes(owed, office),
    topics: topics(base, dimensions),
    publicity: publicity(owed),
    opinions,
    ownOpinions: ownOpinions(coHandled(base)),
    mail: mail(base),
    urges: urges(base),
    secondRounds: secondRounds(owed, office),
    promises: promises(base, asOf),
    outcomes: outcomes(base),
    lastYear: lastYear(before, office, {
      endedOn: endBefore(period),
      asOf,
    }),
    joint: joint(base),
    requests: requests(items),
    exceptions: exceptions(items),
  };
}

/** The items of the period before, as they stand now; of a period of several years, what lies before all of it. */
function itemsBefore(period: Period, kept: readonly Kept[], scope: Scope): readonly Item[] {
  const before = periodBefore(period);
  if (before === undefined) return [];
  return chosenIn(before, kept, scope.asOf)
    .within.filter(({ record }) => existsOn(record, scope.asOf))
    .map((one) => itemOf(one, scope));
}

function endBefore(period: Period): string {
  const before = periodBefore(period);
  return (before && endOf(before)) ?? '';
}

const idsOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));

function yearsOf(kept: readonly Kept[]): readonly number[] {
  const years = new Set(kept.map(({ id }) => Number(yearOf(id))));
  return [...years].filter(Number.isInteger).sort((a, b) => a - b);
}

function itemOf(kept: Kept, { asOf, clocksOf }: Scope): Item {
  const { id, record, from } = kept;
  const then = recordAsOf(record, asOf);
  return {
    id,
    member: { id },
    record: then,
    clocks: clocksOf(then, kept),
    ...(from !== undefined && { from }),
  };
}

function parted<T>(things: readonly T[], test: (thing: T) => boolean): readonly [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const thing of things) (test(thing) ? yes : no).push(thing);
  return [yes, no];
}
