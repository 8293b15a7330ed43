import type { Proposal } from '../src/generated/proposal.ts';
import { recordPath } from '../src/proposal/identity.ts';
import { type Status, statuses } from '../src/proposal/status.ts';
import { registered } from './item.ts';
import { joinSome } from './joining.ts';
import { numbered } from './numbers.ts';
import { office } from './office.ts';
import { person } from './person.ts';
import { type Random, randomFrom } from './random.ts';
import { carried } from './story.ts';
import { fileText } from './text.ts';
import { freshName } from './words.ts';

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
  const names = namesFor(items, random);
  const records = numbered(recordsFor(items, { years, names, random }));
  const proposing = new Set(
    records.flatMap((record) => record.proposers.map((proposer) => proposer.name)),
  );
  const people = names.filter((name) => proposing.has(name)).map((name) => person(name, random));
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

function namesFor(items: number, random: Random): readonly string[] {
  const names = new Set<string>();
  while (names.size < 20 + items / 2) names.add(freshName(random, names));
  return [...names];
}

/** Of the items of the last year, two in three are still open, every stage in turn. */
const stages: readonly Status[] = [...statuses, ...Array<Status>(8).fill('closed')];

const longAgo = (random: Random): Status => (random.chance(0.6) ? 'archived' : 'closed');

function recordsFor(
  items: number,
  {
    years,
    names,
    random,
  }: {
    readonly years: readonly number[];
    readonly names: readonly string[];
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
    return carried(registered({ year, nth, status, names }, random), status, random);
  });
  joinSome(records, random);
  return records;
}
