import type { Proposal } from '../../proposal/record.ts';
import { references } from '../../proposal/references.ts';
import { told } from '../../proposal/told.ts';
import type { Spot } from '../rule.ts';
import { isFields } from './data.ts';
import { type History, pairsOf } from './history.ts';
import { type Keeper, keeperOf } from './keepers.ts';
import { kept } from './kept.ts';
import { isRedacted } from './redacted.ts';
import { type Rewritten, rewritten } from './rewritten.ts';
import { type Correction, correctionsSince, isTraced, uncounted } from './trace.ts';
import { unaccounted } from './unaccounted.ts';

/** Every change of facts in the care of one rule that no correction tells of. */
export function untraced(history: History, keeper: Keeper): readonly Spot[] {
  const pairs = pairsOf(history);
  const renamed = new Map(pairs.map(({ before, now }) => [before.id, now.id]));
  return pairs.flatMap(({ before, now }) =>
    changesOf(before.record, now.record, renamed)
      .filter((change) => keeperOf(change) === keeper)
      .map((change) => spotOf(change, now)),
  );
}

type Renamed = ReadonlyMap<string, string>;

function changesOf(before: Proposal, now: Proposal, renamed: Renamed): readonly Rewritten[] {
  const since = correctionsSince(before, now).map((one) => withNames(one, renamed));
  const was = { ...kept(following(before, renamed)), ...uncountedIn(before) };
  const is = { ...now, ...uncountedIn(now) };
  const changes = rewritten(was, is, {
    path: [],
    corrections: since,
    isTold: (change) => isTraced(change, since) || isRedacted(change),
  });
  return unaccounted(
    changes.filter((change) => !isRedacted(change)),
    since,
  );
}

const uncountedIn = ({ corrections }: Proposal) =>
  corrections && { corrections: corrections.map(uncounted) };

/** A record that names others as they are called now. */
function following(record: Proposal, renamed: Renamed): Proposal {
  if (!references(record).some(({ to }) => (renamed.get(to) ?? to) !== to)) return record;
  const named = (ids: readonly string[]) => ids.map((id) => renamed.get(id) ?? id);
  const withItems = <T extends { readonly with_items?: readonly string[] }>(one: T): T =>
    one.with_items === undefined ? one : { ...one, with_items: named(one.with_items) };
  const { joined, contacts, urges } = record;
  return {
    ...record,
    ...(joined && { joined: { ...joined, with: named(joined.with) } }),
    ...(contacts && { contacts: contacts.map(withItems) }),
    ...(urges && { urges: urges.map(withItems) }),
  };
}

/** Corrections tell of other items under the names these bore at the time. */
function withNames(correction: Correction, renamed: Renamed): Correction {
  const named = (text: string) =>
    [...renamed].reduce(
      (said, [from, to]) =>
        from === to ? said : said.replaceAll(new RegExp(`${from}(?![\\p{L}\\p{N}-])`, 'gu'), to),
      text,
    );
  const { before, after } = correction;
  return {
    ...correction,
    ...(before && { before: named(before) }),
    ...(after && { after: named(after) }),
  };
}

function spotOf(
  { path: steps, before, after }: Rewritten,
  { id, path }: { readonly id: string; readonly path: string },
): Spot {
  return {
    path,
    pointer: steps.map((step) => `/${step}`).join(''),
    args: {
      id,
      // As `correct` wants it: people count from one.
      field: steps.map((step) => (/^\d+$/.test(step) ? Number(step) + 1 : step)).join('.'),
      before: shown(before, steps),
      ...(after !== undefined && { after: shown(after, steps) }),
    },
  };
}

/** What is written of people's addresses is not repeated: the logs of a build have many readers. */
function shown(value: unknown, path: readonly string[]): string {
  if (path.at(-1) === 'address') return '…';
  return told(isFields(value) && value.address !== undefined ? { ...value, address: '…' } : value);
}
