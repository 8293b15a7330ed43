import type { Finding } from '../checks/finding.ts';
import type { Proposal } from '../proposal/record.ts';
import { Refusal } from '../refusal.ts';
import { brokenItem } from './broken-file.ts';
import { matchIds, nearestIds, newestFirst, plain } from './find.ts';
import type { Listed } from './listing.ts';
import type { Loaded } from './load.ts';
import type { Entry } from './registry.ts';

const MOST_SHOWN = 10;

/** What finding an item needs of a registry; `all` reads every record and is asked last. */
export interface Shelf {
  readonly files: readonly Listed[];
  readonly all: () => readonly Entry<Proposal>[];
  readonly read: (path: string) => Loaded<Proposal>;
  readonly broken: () => readonly Finding[];
}

/** The one record a person means. Their text is only compared with names that exist: it never becomes a path. */
export function findItem(text: string, shelf: Shelf): Entry<Proposal> {
  const files = candidatesFor(text, shelf);
  const [file] = files;
  if (!file) throw noSuchItem(text, shelf);
  if (files.length > 1) throw ambiguous(text, files, shelf);
  const { entry, findings } = shelf.read(file.path);
  if (!entry) throw brokenItem(file.id, findings);
  return entry;
}

function candidatesFor(text: string, shelf: Shelf): readonly Listed[] {
  const byPath = shelf.files.filter((file) => file.path === text);
  if (byPath.length > 0) return byPath;
  const name = text.replace(/\.yaml$/, '');
  const { ids, isNumber } = matchIds(
    name,
    shelf.files.map((file) => file.id),
  );
  const wanted = new Set(ids);
  const byId = shelf.files.filter((file) => wanted.has(file.id));
  if (byId.length > 0 || isNumber) return byId;
  const part = plain(text).toLowerCase();
  if (part === '') return [];
  const renamed = shelf.all().filter(({ data }) => data.formerly?.includes(part));
  if (renamed.length > 0) return renamed;
  return shelf.all().filter(({ data }) => {
    const texts = [data.title, ...data.proposers.map((proposer) => proposer.name)];
    return texts.some((each) => plain(each).toLowerCase().includes(part));
  });
}

function noSuchItem(text: string, shelf: Shelf): Refusal {
  const nearest = nearestIds(
    text,
    shelf.files.map((file) => file.id),
  );
  const broken = new Set(shelf.broken().map((finding) => finding.path)).size;
  return new Refusal('no-such-item', 2, ({ registry }) =>
    registry.noSuchItem({ text, nearest, broken }),
  );
}

function ambiguous(text: string, files: readonly Listed[], shelf: Shelf): Refusal {
  const sorted = files.toSorted((a, b) => newestFirst(a.id, b.id));
  const shown = sorted.slice(0, MOST_SHOWN).map(({ id, path }) => ({
    // Two files of one id can only be told apart by their paths.
    name: files.filter((file) => file.id === id).length > 1 ? path : id,
    title: shelf.read(path).entry?.data.title,
  }));
  return new Refusal('ambiguous-item', 2, ({ registry }) =>
    registry.ambiguousItem({
      text,
      candidates: shown.map(({ name, title }) => `${name}  ${title ?? registry.unreadableTitle}`),
      total: files.length,
    }),
  );
}
