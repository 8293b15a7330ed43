import { Refusal } from '../../refusal.ts';
import { applyEdits } from '../edit/apply-edits.ts';
import type { Edit } from '../edit/edit.ts';
import type { KeyOrder } from '../edit/key-order.ts';
import { type Parsed, parsed, Unreadable } from '../edit/parsed.ts';
import { isFields, same, type Tree } from '../edit/tree.ts';
import { asValue } from './as-value.ts';
import { chunkOf } from './chunk.ts';
import { type Clash, clashesIn } from './clashes.ts';
import { commentsAstray } from './comments-astray.ts';
import { commentsLost } from './comments-lost.ts';
import { composed } from './compose.ts';
import { correctionsMoved } from './corrections.ts';
import { decided } from './decided.ts';
import { hasClash, type Merge, type Side, type Sides } from './merge.ts';
import { mergeTrees } from './merge-trees.ts';
import { NoText } from './no-text.ts';
import { undisputed } from './undisputed.ts';
import { withoutEmpty } from './without-empty.ts';

/** Three versions of one file; the base is empty where both sides made it, and holds marks where git could not make it one. */
export interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface MergedTexts {
  /** What both sides changed differently; empty where the merge is done. */
  readonly clashes: readonly Clash[];
  /** The whole file with every clash decided for one side; the same for both where there is none. Undefined where the data is merged but no text keeps all comments in place. */
  readonly text: { readonly [S in Side]: string | undefined };
  /** Whether a text says exactly the merged data, with clashes decided for that side. */
  readonly isSaidBy: (text: string, side: Side) => boolean;
  /** Whether a text, which can be read, has the comments of both sides where they were. */
  readonly keepsComments: (text: string) => boolean;
}

const byteOrderMark = '\uFEFF';
const unmarked = (text: string): string => text.replace(byteOrderMark, '');

/**
 * Merges three versions of a file by meaning. The texts are made of the versions' own lines, are read again, and say
 * exactly the merged data. `decisions` settle clashes, in the order in which they are named. Undefined where a version cannot be read: only its lines can then be merged.
 */
export function mergeTexts(
  versions: Versions,
  order: KeyOrder,
  decisions: readonly Side[] = [],
): MergedTexts | undefined {
  const files = readable(versions);
  if (files === undefined) return undefined;
  const trees = eachSide(files, ({ tree }) => tree);
  const merge = decided(
    mergeTrees(trees, { order, path: [], isTwice: versions.base.trim() === '' }),
    decisions,
  );
  const expected = (side: Side) => correctionsMoved(merge, trees, side);
  const isSaidBy = (text: string, side: Side) => says(text, expected(side));
  const mark = versions.ours.startsWith(byteOrderMark) ? byteOrderMark : '';
  const written = (side: Side) => {
    const text = textOf({ merge, files, order }, expected(side), side);
    return text === undefined ? undefined : mark + text;
  };
  const ours = written('ours');
  const theirs = hasClash(merge) ? written('theirs') : ours;
  const hasClashes = hasClash(merge);
  const isInPlace = (text: string) =>
    !commentsAstray({ files, merge, trees, order, decide: 'ours' }, parsed(unmarked(text)));
  // With clashes open, each text has the comments of its own side.
  const isWhole =
    !commentsLost(versions, [ours ?? '', theirs ?? '']) &&
    (hasClashes || ours === undefined || isInPlace(ours));
  return {
    clashes: clashesIn(merge, trees),
    text: isWhole ? { ours, theirs } : { ours: undefined, theirs: undefined },
    isSaidBy,
    keepsComments: (text) => !commentsLost(versions, [text]) && isInPlace(text),
  };
}

/** The merged data alone, with every clash decided for either side. Undefined where a version cannot be read. */
export function mergedData(
  versions: Versions,
  order: KeyOrder,
): { readonly [S in Side]: Tree } | undefined {
  const files = readable(versions);
  if (files === undefined) return undefined;
  const trees = eachSide(files, ({ tree }) => tree);
  const merge = mergeTrees(trees, { order, path: [], isTwice: versions.base.trim() === '' });
  return {
    ours: correctionsMoved(merge, trees, 'ours'),
    theirs: correctionsMoved(merge, trees, 'theirs'),
  };
}

function readable({ base, ours, theirs }: Versions): Files | undefined {
  const crlf = /^[^\n]*\r\n/.test(unmarked(ours));
  const read = (text: string) => parsed(withEnds(unmarked(text), crlf));
  try {
    return {
      base: read(undisputed(base)),
      ours: parsed(unmarked(ours)),
      theirs: read(theirs),
    };
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Line ends as ours has them, so that a whole file whose ends an editor changed is not taken for a changed file. */
const withEnds = (text: string, crlf: boolean): string =>
  crlf ? text.replace(/\r?\n/g, '\r\n') : text.replaceAll('\r\n', '\n');

type Files = { readonly [V in keyof Versions]: Parsed };

interface Merging {
  readonly merge: Merge;
  readonly files: Sides<Parsed>;
  readonly order: KeyOrder;
}

function textOf({ merge, files, order }: Merging, expected: Tree, side: Side): string | undefined {
  const edits: Edit[] = [];
  const eol = files.ours?.text.includes('\r\n') ? '\r\n' : '\n';
  try {
    const place = {
      trees: eachSide(files, ({ tree }) => tree),
      chunks: eachSide(files, (file) => chunkOf(file)),
      path: [],
    };
    const text = composed(merge, place, { order, decide: side, eol, edits });
    const whole = applyEdits(text, [...edits], order);
    const mended = applyEdits(whole, corrected(whole, expected), order);
    if (says(mended, expected)) return mended;
  } catch (error) {
    if (!isNoWay(error)) throw error;
  }
  return spliced({ merge, files, order }, expected);
}

/** What composing left to be said otherwise: paths in corrections whose entries moved. */
function corrected(text: string, expected: Tree): readonly Edit[] {
  const { tree } = parsed(text);
  const [now, then] = [tree, expected].map((one) =>
    isFields(one) ? one.get('corrections') : undefined,
  );
  if (then === undefined || then === null || same(now, then)) return [];
  return [{ kind: 'set', path: ['corrections'], value: asValue(then) }];
}

/** Our file with the merged values edited in: what they wrote is kept, but not how they laid it out. */
function spliced({ files, order }: Merging, expected: Tree): string | undefined {
  const { ours } = files;
  if (!isFields(expected) || ours === undefined || !isFields(ours.tree)) return undefined;
  const before = ours.tree;
  const edits: Edit[] = [
    ...[...expected].flatMap(([key, value]): Edit[] =>
      same(before.get(key), value) ? [] : [{ kind: 'set', path: [key], value: asValue(value) }],
    ),
    ...[...before.keys()].flatMap((key): Edit[] =>
      expected.has(key) ? [] : [{ kind: 'remove', path: [key] }],
    ),
  ];
  try {
    const text = applyEdits(ours.text, edits, order);
    return says(text, expected) ? text : undefined;
  } catch (error) {
    if (isNoWay(error)) return undefined;
    throw error;
  }
}

function says(text: string, expected: Tree): boolean {
  try {
    return same(withoutEmpty(parsed(unmarked(text)).tree), withoutEmpty(expected));
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

const isNoWay = (error: unknown): boolean =>
  error instanceof NoText ||
  error instanceof Unreadable ||
  (error instanceof Refusal && error.code === 'cannot-edit-in-place');

function eachSide<T, U>({ base, ours, theirs }: Sides<T>, of: (one: T) => U): Sides<U> {
  const each = (one: T | undefined) => (one === undefined ? undefined : of(one));
  return { base: each(base), ours: each(ours), theirs: each(theirs) };
}
