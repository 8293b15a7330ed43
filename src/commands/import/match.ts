import { plain } from '../../intake/difference.ts';
import type { Settled } from '../../intake/new-record.ts';
import { type Failure, failure } from '../../intake/remark.ts';
import type { Said } from '../../intake/said.ts';
import { idOf, isId, provisionalId, yearOf } from '../../proposal/identity.ts';
import type { Proposal } from '../../proposal/record.ts';
import { leadProposer } from '../../proposal/satisfaction.ts';
import { fingerprint } from '../../registry/fingerprint.ts';
import type { Entry, Registry } from '../../registry/registry.ts';

/** The record a row is about, or the id of the one it begins. */
export type Match =
  | { readonly kind: 'known'; readonly entry: Entry<Proposal> }
  | { readonly kind: 'new'; readonly id: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Matcher = (said: Said, settled: Settled) => Match;

/** Finds records for rows: by id, by number, and where there is no number, by title and first proposer. */
export function matcherFor(registry: Registry): Matcher {
  const { proposals } = registry;
  // A list from before the number came names an item by the id that it had then.
  const byId = new Map([
    ...proposals.flatMap((entry) => (entry.data.formerly ?? []).map((id) => [id, entry] as const)),
    ...proposals.map((entry) => [entry.id, entry] as const),
  ]);
  const byTitle = new Map<string, Entry<Proposal>[]>();
  for (const entry of proposals) {
    const { kind, level, title } = entry.data;
    const key = keyOf(
      { kind, level, year: yearOf(entry.id) },
      title,
      leadProposer(entry.data)?.name,
    );
    byTitle.set(key, [...(byTitle.get(key) ?? []), entry]);
  }
  const ids = new Set(registry.ids);

  return (said, settled) => {
    const id = idFor(said, settled);
    if (!isId(id)) return failed(failure('bad-id', { id }));
    const entry = byId.get(id);
    if (entry !== undefined) return sameItem(entry, said) ?? { kind: 'known', entry };
    if (ids.has(id)) return failed(failure('unreadable-record', { id }));
    const alike = byTitle.get(keyOf(settled, said.title ?? '', said.proposers[0]?.name)) ?? [];
    const [first] = alike;
    if (first === undefined) return { kind: 'new', id };
    if (said.number === undefined && said.id === undefined) {
      return alike.length === 1
        ? { kind: 'known', entry: first }
        : failed(failure('several-match', { ids: alike.map((one) => one.id).join('、') }));
    }
    const unnumbered = alike.find(({ data }) => data.number === undefined);
    if (unnumbered === undefined || said.number === undefined) return { kind: 'new', id };
    return failed(failure('other-number', { id: unnumbered.id, number: said.number }));
  };
}

function idFor(said: Said, { kind, level, year }: Settled): string {
  if (said.id !== undefined) return said.id;
  return said.number === undefined
    ? provisionalId(
        { year, level, kind },
        fingerprint(`${said.title ?? ''}\n${said.proposers[0]?.name ?? ''}`),
      )
    : idOf({ year, level, kind, number: said.number });
}

/** A number given to another title by another proposer is a mistake somewhere, never a change of title. */
function sameItem(entry: Entry<Proposal>, said: Said): Match | undefined {
  const { data } = entry;
  const sameTitle = plain(data.title) === plain(said.title ?? data.title);
  const names = new Set(data.proposers.map(({ name }) => plain(name)));
  const sameLead = said.proposers.some(({ name }) => names.has(plain(name)));
  if (sameTitle || sameLead) return undefined;
  const { meeting } = data;
  if (meeting !== undefined && said.meeting !== undefined && meeting !== said.meeting) {
    const year = String(Number(yearOf(entry.id)) + 1);
    return failed(failure('other-session', { id: entry.id, meeting, year }));
  }
  return failed(failure('number-used', { id: entry.id, title: data.title }));
}

const keyOf = (
  { kind, level, year }: Pick<Settled, 'kind' | 'level' | 'year'>,
  title: string,
  lead: string | undefined,
) => [year, level, kind, plain(title), plain(lead ?? '')].join('\n');

const failed = (reason: Failure): Match => ({ kind: 'failed', failure: reason });
