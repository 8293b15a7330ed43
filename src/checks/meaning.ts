import type { Noted } from './across.ts';
import { everyRule, rules, textRules } from './index.ts';
import type {
  CheckedItem,
  CheckedPerson,
  CheckedRegistry,
  Fault,
  Ground,
  Remark,
  Rule,
  Spot,
} from './rule.ts';
import { checkTexts } from './texts.ts';

const comparing = rules.flatMap((rule) =>
  rule.across === undefined ? [] : [{ rule, across: rule.across }],
);

const aboutTexts = {
  days: textRules.filter(({ about }) => about === 'days'),
  words: textRules.filter(({ about }) => about === 'words'),
};

/** What is remembered of a file for the comparisons with others: a note for each rule that compares, in their order. */
export interface Memo {
  readonly id: string;
  readonly path: string;
  readonly notes: readonly unknown[];
}

/** What a look at one file brings to light. */
export interface Seen {
  /** What it shows to be wrong by itself. */
  readonly remarks: readonly Remark[];
  readonly memo: Memo;
}

/** Looks at a record by itself. */
export function seenInItem(item: CheckedItem, ground: Ground): Seen {
  const { id, path, record } = item;
  const remarks: Remark[] = [];
  for (const rule of rules) {
    if (rule.inRecord === undefined) continue;
    for (const fault of rule.inRecord(record, ground)) remarks.push(remark(rule, fault, path));
  }
  const file = { path, data: record, inSettings: false };
  remarks.push(...checkTexts(file, aboutTexts, ground.today));
  return {
    remarks,
    memo: { id, path, notes: comparing.map(({ across }) => across.note(item, ground)) },
  };
}

/** Looks at a file of people/ by itself. */
export function seenInPerson({ id, path, data }: CheckedPerson): Seen {
  return {
    remarks: rules.flatMap((rule) =>
      (rule.inPerson?.(data) ?? []).map((fault) => remark(rule, fault, path)),
    ),
    memo: { id, path, notes: comparing.map(({ across }) => across.notePerson?.(data)) },
  };
}

/** What registry.yaml and calendar/ show to be wrong. */
export function checkSettings(ground: Ground): readonly Remark[] {
  const { office, today } = ground;
  const file = { path: 'registry.yaml', data: office, inSettings: true };
  return [
    ...rules.flatMap((rule) => inPlace(rule, rule.inSettings?.(ground, everyRule) ?? [])),
    ...checkTexts(file, aboutTexts, today),
  ];
}

/** All that was remembered of a registry's files, in the order of their paths. */
export interface Memos {
  readonly items: readonly Memo[];
  readonly people: readonly Memo[];
  /** Whether every record could be read. */
  readonly complete: boolean;
}

/** What only several files together show to be wrong. */
export function checkAcross({ items, people, complete }: Memos, ground: Ground): readonly Remark[] {
  const ids = new Set(items.map(({ id }) => id));
  const personIds = new Set(people.map(({ id }) => id));
  return comparing.flatMap(({ rule, across }, rank) => {
    const about = { ...ground, ids, personIds, complete, people: noted(people, rank) };
    return inPlace(rule, across.compare(noted(items, rank), about));
  });
}

function noted(memos: readonly Memo[], rank: number): readonly Noted<unknown>[] {
  const found: Noted<unknown>[] = [];
  for (const { id, path, notes } of memos) {
    const note = notes[rank];
    if (note !== undefined) found.push({ id, path, note });
  }
  return found;
}

const ranks = new Map([...rules, ...textRules].map(({ code }, rank) => [code, rank]));

/** Where two remarks are about one place, the rule that stands first in the list speaks first, whoever looked first; findings about the form of a file come before all of them. */
export function byRule(a: { readonly code: string }, b: { readonly code: string }): number {
  return (ranks.get(a.code) ?? -1) - (ranks.get(b.code) ?? -1);
}

/** Everything that the meaning of the files shows to be wrong, where all of them are at hand. */
export function checkMeaning(registry: CheckedRegistry): readonly Remark[] {
  const items = registry.items.map((item) => seenInItem(item, registry));
  const people = registry.people.map(seenInPerson);
  const memos = {
    items: items.map(({ memo }) => memo),
    people: people.map(({ memo }) => memo),
    complete: registry.complete,
  };
  return [
    ...checkSettings(registry),
    ...[...items, ...people].flatMap(({ remarks }) => remarks),
    ...checkAcross(memos, registry),
  ].sort(byRule);
}

function inPlace(rule: Rule, spots: readonly Spot[]): readonly Remark[] {
  return spots.map(({ path, ...fault }) => remark(rule, fault, path));
}

function remark({ code, severity }: Rule, { args = {}, ...fault }: Fault, path: string): Remark {
  return { code, severity, path, ...fault, args };
}
