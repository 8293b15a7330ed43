import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { cloneText, isProgram } from '../clone-file.ts';
import { type HookName, hookNames, hookPlace } from '../git/hook-place.ts';
import type { WorkTree } from '../git/work-tree.ts';
import { hint, note, ok, type Symptom, wrong } from './symptom.ts';

/** Our part of a hook, as it stands in the file. */
export interface OurPart {
  /** The files that start the program; undefined where it is found by its name. */
  readonly program: readonly string[] | undefined;
  /** The registry it checks, as seen from the top of the clone. */
  readonly prefix: string;
  /** Whether it is what would be written today. */
  readonly isCurrent: boolean;
}

/** Finds our part in the text of a hook. */
export type PartIn = (text: string) => OurPart | undefined;

interface Found {
  readonly file: string;
  readonly part: OurPart | undefined;
}

/** Whether commits are checked before they are made: by a hook that is there, that git would run, and whose program is there. */
export async function hooks(
  tree: WorkTree,
  settings: ReadonlyMap<string, string>,
  partIn: PartIn,
): Promise<readonly Symptom[]> {
  const folder = settings.get('core.hookspath');
  try {
    const found = await Promise.all(hookNames.map((name) => look(tree, name, partIn)));
    const ours = found.flatMap(({ file, part }) => (part === undefined ? [] : [{ file, part }]));
    if (ours.length > 0) return judged(ours, found, tree);
    const unused =
      folder === undefined ? [] : hookNames.flatMap((name) => besides(tree, name, partIn));
    if (unused.length > 0) return [note('hook-bypassed', [folder ?? '', ...unused])];
    return [hint('hook-missing')];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [
      error.code === 'hooks-elsewhere'
        ? hint('hook-elsewhere', [folder ?? ''])
        : note('hook-unreadable'),
    ];
  }
}

async function look(tree: WorkTree, name: HookName, partIn: PartIn): Promise<Found> {
  const { file } = await hookPlace(tree, name);
  const text = cloneText(file);
  return { file, part: text === undefined ? undefined : partIn(text) };
}

/** A hook of ours where git does not look, because it was told to look elsewhere. */
function besides({ commonDir }: WorkTree, name: HookName, partIn: PartIn): readonly string[] {
  const file = join(commonDir, 'hooks', name);
  const text = cloneText(file);
  return text !== undefined && partIn(text) !== undefined ? [file] : [];
}

function judged(
  ours: readonly { readonly file: string; readonly part: OurPart }[],
  all: readonly Found[],
  { prefix }: WorkTree,
): readonly Symptom[] {
  const gone = ours.flatMap(({ part }) => missingOf(part));
  if (gone.length > 0) return [wrong('hook-program-gone', [...new Set(gone)])];
  // Git passes over them, and says so only in passing.
  const idle = ours
    .filter(({ file }) => !isOfHusky(file) && !isProgram(file))
    .map(({ file }) => file);
  if (idle.length > 0) return [wrong('hook-not-executable', idle)];
  const others = ours.filter(({ part }) => part.prefix !== prefix).map(({ part }) => part.prefix);
  if (others.length > 0) return [note('hook-other-registry', [...new Set(others)])];
  const files = ours.map(({ file }) => file);
  const isWhole = ours.length === all.length && ours.every(({ part }) => part.isCurrent);
  return [isWhole ? ok('hook', files) : note('hook-old', files)];
}

/** Husky has a shell run the file, which need be no program. */
const isOfHusky = (file: string) => /[\\/]\.husky[\\/][^\\/]+$/.test(file);

function missingOf({ program }: OurPart): readonly string[] {
  if (program !== undefined) return program.filter((file) => !existsSync(file));
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['proposals', 'proposals.cmd', 'proposals.exe'];
  const isFound = folders.some((folder) => names.some((name) => existsSync(join(folder, name))));
  return isFound ? [] : ['proposals'];
}
