import { basename, dirname, join } from 'node:path/posix';
import { decode } from '../bytes.ts';
import { type KeyOrder, orderOf } from '../edit/key-order.ts';
import { isFields, isList, type Tree } from '../edit/tree.ts';
import type { MergedVersions } from '../git/merged-files.ts';
import { kindOfFile } from '../merge/kind-of-file.ts';
import { mergedData } from '../merge/merge-texts.ts';
import { type FileChange, fileChange, kindOf } from './file-changes.ts';

/** What a merge commit itself did to one file. */
export interface MergeChange {
  readonly path: string;
  /** How many automatic merges there might have been: one, or one for each way to decide the clashes. */
  readonly ways: number;
  /** How it differs from each of them, where it does. */
  readonly changes: readonly FileChange[];
  /** Whether one side had taken the file away and it stayed. */
  readonly kept: boolean;
}

/** What somebody decided while merging a file; undefined where the merge says just what either side recorded. */
export async function mergeChange(file: MergedVersions): Promise<MergeChange | undefined> {
  const { path, sides, bases, result } = file;
  // Of files that are none of ours nobody can say what a merge should have made of them.
  if (kindOf(path) === undefined) return undefined;
  const left = sides.filter((side) => side !== undefined);
  const isKept = left.length < sides.length && left.length > 0 && result !== undefined;
  const began = bases.some((base) => base !== undefined);
  const order = await orderOf(kindOfFile(path));
  const stories = bases.map((base) => {
    const versions = left.length === 0 ? [undefined] : expected({ base, sides: left, order });
    const changes = versions.flatMap((before) => changeFrom(before, file));
    return { ways: versions.length, changes };
  });
  // Lines of work that had crossed leave several beginnings: what any of them shows to be decided is told.
  const [most] = stories.toSorted((a, b) => b.changes.length - a.changes.length);
  const kept = isKept && began;
  if (most === undefined || (most.changes.length === 0 && !kept)) return undefined;
  return { path, kept, ...most };
}

function changeFrom(
  before: Uint8Array | undefined,
  { path, result }: MergedVersions,
): readonly FileChange[] {
  if (before === undefined && result === undefined) return [];
  const change = fileChange({ path, from: pathOf(before, path), before, after: result });
  return change === undefined ? [] : [change];
}

interface Sides {
  readonly base: Uint8Array | undefined;
  readonly sides: readonly Uint8Array[];
  readonly order: KeyOrder;
}

/** What an automatic merge gives, with every clash decided for the one or for the other; the sides as they are where they cannot be understood. */
function expected({ base, sides, order }: Sides): readonly Uint8Array[] {
  const [first, ...others] = sides.map(decode);
  const before = base === undefined ? '' : decode(base);
  let merged = [first];
  for (const theirs of others) {
    merged = merged.flatMap((ours) => {
      if (typeof before !== 'string' || typeof ours !== 'string' || typeof theirs !== 'string') {
        return [ours, theirs];
      }
      const data = mergedData({ base: before, ours, theirs }, order);
      return data === undefined ? [ours, theirs] : [said(data.ours), said(data.theirs)];
    });
  }
  const texts = new Set(merged.filter((text) => typeof text === 'string'));
  return texts.size === 0 ? sides : [...texts].map((text) => new TextEncoder().encode(text));
}

/** Data as a text that is read as YAML. */
function said(tree: Tree): string {
  const plain = (one: Tree): unknown => {
    if (isList(one)) return one.map(plain);
    if (!isFields(one)) return one;
    return Object.fromEntries([...one].map(([key, value]) => [key, plain(value)]));
  };
  return JSON.stringify(plain(tree));
}

/** The name a record would have: a merge may have given it another number. */
function pathOf(content: Uint8Array | undefined, path: string): string {
  const text = content === undefined ? undefined : decode(content);
  const id = typeof text === 'string' ? /^(?:\{"id":"|id: *)([^"\s]+)/m.exec(text)?.[1] : undefined;
  if (kindOfFile(path) !== 'proposal' || id === undefined) return path;
  return join(dirname(path), `${basename(id)}.yaml`);
}
