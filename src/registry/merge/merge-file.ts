import { decode } from '../bytes.ts';
import { orderOf } from '../edit/key-order.ts';
import { conflictsIn } from '../merge-markers.ts';
import type { Clash } from './clashes.ts';
import { kindOfFile } from './kind-of-file.ts';
import { type Marks, marked } from './marked.ts';
import { type MergedTexts, mergeTexts, type Versions } from './merge-texts.ts';

/** Three versions of one file as git hands them out. */
export interface Request {
  readonly versions: { readonly [V in keyof Versions]: Uint8Array };
  /** The file's path, which tells what kind of file it is. */
  readonly path: string;
  readonly marks: Marks;
  /** Git's own merge of lines: its text, with marks where it could not, and whether it could. */
  readonly byLines: () => Promise<{ readonly text: Uint8Array; readonly isClean: boolean }>;
}

export interface MergedFile {
  readonly content: string | Uint8Array;
  /**
   * `merged`: done, by meaning. `clash`: both changed the same, marked for a person. `twice`: both made the file, and not alike.
   * `lines`: only lines could be merged, and a person should look whether the result is right.
   */
  readonly verdict: 'merged' | 'clash' | 'twice' | 'lines';
  readonly clashes: readonly Clash[];
}

/**
 * Merges one file by meaning. Where no text says exactly the merged data, git's merge of lines is taken if it does,
 * and otherwise the file is left in conflict: nothing is guessed, and neither side's words are dropped unseen.
 */
export async function mergeFile(request: Request): Promise<MergedFile> {
  const texts = textsOf(request.versions);
  const order = await orderOf(kindOfFile(request.path));
  const merged = texts && mergeTexts(texts, order);
  if (texts === undefined || merged === undefined) {
    return { content: (await request.byLines()).text, verdict: 'lines', clashes: [] };
  }
  const { clashes, text } = merged;
  const isNew = request.versions.base.length === 0 && !merged.isSaidBy(texts.ours, 'theirs');
  if (clashes.length === 0 && !isNew) {
    if (text.ours !== undefined) return { content: text.ours, verdict: 'merged', clashes };
    return linesIfTrue(request, merged, texts);
  }
  const verdict = isNew ? 'twice' : 'clash';
  // Who made the file twice may have meant two things: neither is mixed into the other.
  const sides = isNew ? texts : decided(merged, texts);
  return { content: await marked(sides, request.marks), verdict, clashes };
}

/** What stands on either side of the marks: the merged file decided for that side, or else that side's own file. */
function decided({ clashes, text }: MergedTexts, texts: Versions) {
  const { ours, theirs } = text;
  if (clashes.length === 0 || ours === undefined || theirs === undefined) return texts;
  return { ours, theirs };
}

async function linesIfTrue(
  request: Request,
  merged: MergedTexts,
  texts: Versions,
): Promise<MergedFile> {
  const { text: lines, isClean } = await request.byLines();
  const text = decode(lines);
  const isTrue =
    isClean &&
    typeof text === 'string' &&
    merged.isSaidBy(text, 'ours') &&
    merged.keepsComments(text);
  if (isTrue) return { content: text, verdict: 'merged', clashes: [] };
  const content = isClean ? await marked(texts, request.marks) : lines;
  return { content, verdict: 'clash', clashes: [] };
}

/** Texts that a merge may look into: clean UTF-8, and no conflict left from before on either side. */
function textsOf({ base, ours, theirs }: Request['versions']): Versions | undefined {
  const texts = { base: decode(base), ours: decode(ours), theirs: decode(theirs) };
  const isClean = (text: string | object): text is string =>
    typeof text === 'string' && conflictsIn(text).length === 0;
  const { base: b, ours: o, theirs: t } = texts;
  return typeof b === 'string' && isClean(o) && isClean(t)
    ? { base: b, ours: o, theirs: t }
    : undefined;
}
