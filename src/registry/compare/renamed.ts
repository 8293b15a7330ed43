import { idOf } from '../identity.ts';
import { parse } from '../parse.ts';
import { kindOf, type Versions } from './file-changes.ts';

/**
 * Versions of files, where a record that is gone and a new one of the same title and proposers are one that was given
 * another id. Git sees that only where it was told of both, and only by likeness of lines.
 */
export function withRenames(versions: readonly Versions[]): readonly Versions[] {
  const gone = versions.filter(
    ({ after, path }) => after === undefined && kindOf(path) === 'proposal',
  );
  if (gone.length === 0) return versions;
  const left = new Map(gone.flatMap((one) => named(one.before, one.path, one)));
  const taken = new Set<Versions>();
  const renamed = versions.map((one): Versions => {
    if (one.before !== undefined || kindOf(one.path) !== 'proposal') return one;
    const [match] = named(one.after, one.path, one);
    const old = match && left.get(match[0]);
    if (match === undefined || old === undefined) return one;
    left.delete(match[0]);
    taken.add(old);
    return { ...one, from: old.path, before: old.before };
  });
  return renamed.filter((one) => !taken.has(one));
}

function named(
  content: Uint8Array | undefined,
  path: string,
  version: Versions,
): readonly (readonly [name: string, version: Versions])[] {
  const parsed = content && parse(content, path, 'proposal');
  if (parsed === undefined || !('data' in parsed)) return [];
  const { title, level, kind, proposers } = parsed.data;
  const year = idOf(path).slice(0, 4);
  return [[JSON.stringify([year, level, kind, title, proposers.map(({ name }) => name)]), version]];
}
