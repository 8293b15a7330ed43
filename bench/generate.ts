import type { Proposal } from '../src/generated/proposal.ts';
import { recordPath } from '../src/proposal/identity.ts';
import { type Status, statuses } from '../src/proposal/status.ts';
import { registered } from './item.ts';
import { joinSome } from './joining.ts';
import { type Body, membersFor } from './members.ts';
import { numbered } from './numbers.ts';
import { office } from './office.ts';
import { person } from './person.ts';
import { type Random, randomFrom } from './random.ts';
import { carried } from './story.ts';
import { fileText } from './text.ts';

export interface Recipe {
  readonly seed: number;
  readonly items: number;
  /** Items of the last year stand at every stage, those of the years before are closed or filed. */
  readonly years?: readonly number[];
}

export interface GeneratedFile {
  /** Relative to the registry, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A registry of invented items: the same recipe gives the same bytes on every machine. */
export function generateRegistry({
  seed,
  items,
  years = [2018, 2019, 2020],
}: Recipe): readonly GeneratedFile[] {
  const random = randomFrom(seed);
  const body = membersFor(items, random);
  const records = numbered(recordsFor(items, { years, body, random }));
  const proposing = new Set(
    records.flatMap((record) => record.proposers.map((proposer) => proposer.name)),
  );
  const people = [...body.suggestion, ...body.proposal]
    .filter(({ name }) => proposing.has(name))
    .map((member) => person(member, random));
  return [
    { path: 'registry.yaml', text: fileText('registry', office) },
    ...records.map((record) => ({
      path: recordPath(record.id),
      text: fileText('proposal', record),
    })),
    ...people.map((one) => ({
      path: `people/${one.name}.yaml`,
      text: fileText('person', one),
    })),
  ];
}

/** Of the items of the last year, two in three are still open, every stage in turn. */
const stages: readonly Status[] = [...statuses, ...Array<Status>(8).fill('closed')];

const longAgo = (random: Random): Status => (random.chance(0.6) ? 'archived' : 'closed');

function recordsFor(
  items: number,
  {
    years,
    body,
    random,
  }: {
    readonly years: readonly number[];
    readonly body: Body;
    readonly random: Random;
  },
): readonly Proposal[] {
  const last = years.at(-1);
  const counts = new Map<string, number>();
  const nth = (group: string) => {
    const count = (counts.get(group) ?? 0) + random.between(1, 3);
    counts.set(group, count);
    return count;
  };
  let open = 0;
  const records = Array.from({ length: items }, (_, index) => {
    const year = years[years.length - 1 - (index % years.length)] ?? 2020;
    const status = year === last ? (stages[open++ % stages.length] ?? 'closed') : longAgo(random);
    return carried(registered({ year, nth, status, body }, random), status, random);
  });
  joinSome(records, random);
  return records;
}
