import type { Finding } from '../../checks/finding.ts';
import { weigh } from '../../checks/weigh.ts';
import { Refusal } from '../../refusal.ts';
import { changedFiles } from '../../registry/git/changed-files.ts';
import { indexInUse } from '../../registry/git/hook-place.ts';
import { headOf } from '../../registry/git/revision.ts';
import { changesSince, isNothing } from '../../registry/git/since.ts';
import { atState } from '../../registry/git/snapshot.ts';
import { requireWorkTree, type WorkTree, workTreeAround } from '../../registry/git/work-tree.ts';
import { byPlace, type Judged, judged } from '../../registry/judge/judged.ts';
import { aboutHistory, type Change, causedBy } from './changed.ts';

/** Which part of the registry's state is to be judged, and against what. */
export interface Asked {
  /** Only what a branch changed since it left this revision. */
  readonly changedSince?: string | undefined;
  /** What the next commit would hold, and only what it changes. */
  readonly staged: boolean;
  /** Whether facts recorded at this revision were rewritten since. */
  readonly history?: string | undefined;
}

/** A registry judged as it was asked for, with the folder whose files the lines are read from. */
export interface Result extends Judged {
  readonly root: string;
  /** Whether there was nothing to compare with. */
  readonly isFirst?: boolean;
}

/** Judges, and lets `tell` look while the files that were judged are still there. */
export async function judgedAs<T>(
  asked: Asked,
  { root, today }: { readonly root: string; readonly today: string },
  tell: (result: Result) => T | Promise<T>,
): Promise<T> {
  if (!asked.staged) return tell(await onDisk(asked, root, today));
  if (asked.changedSince !== undefined || asked.history !== undefined) {
    throw new Refusal('staged-alone', 2, ({ validation }) => validation.stagedAlone);
  }
  const tree = await requireWorkTree(root);
  const index = indexInUse(tree);
  const change = await stagedChange(tree, index);
  return atState(tree, { index }, async (folder) => {
    const all = await judged(folder, today);
    const deleted = await aboutHistory(change, all, 'deleted');
    const findings = await causedBy(change, merged(all, deleted), today);
    return tell({ ...all, findings, root: folder });
  });
}

async function onDisk(
  { changedSince, history }: Asked,
  root: string,
  today: string,
): Promise<Result> {
  const all = await judged(root, today);
  if (changedSince === undefined && history === undefined) return { ...all, root };
  const tree = await requireWorkTree(root);
  const since = async (revision: string | undefined): Promise<readonly Change[]> =>
    revision === undefined
      ? []
      : (await changesSince(tree, revision)).map((one) => ({ tree, ...one }));
  const changes = await since(changedSince);
  const lost = [
    ...(await eachOf(await since(history), (change) => aboutHistory(change, all, 'all'))),
    ...(await eachOf(changes, (change) => aboutHistory(change, all, 'deleted'))),
  ];
  let findings = merged(all, lost);
  // What was so at one of the points where the two parted is not the branch's doing.
  for (const change of changes) findings = await causedBy(change, findings, today);
  const isFirst = [changedSince, history].some((one) => one !== undefined && isNothing(one));
  return { ...all, findings, root, isFirst };
}

/** One after the other: each reads the registry. */
async function eachOf(
  changes: readonly Change[],
  find: (change: Change) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const change of changes) found.push(...(await find(change)));
  return found;
}

/** All findings in order, weighed; a record that is missed twice is told once. */
function merged({ findings, office }: Judged, more: readonly Finding[]): readonly Finding[] {
  const weighed = office === undefined ? more : weigh(more, office);
  const known = new Set<string>();
  const fresh = weighed.filter((finding) => {
    const key = JSON.stringify(finding);
    return known.has(key) ? false : known.add(key);
  });
  return [...findings, ...fresh].sort(byPlace);
}

async function stagedChange(tree: WorkTree, index: string | undefined): Promise<Change> {
  const base = await headOf(tree);
  const side = index === undefined ? 'staged' : { index };
  const changes = base === undefined ? [] : await changedFiles(tree, base, side);
  return { tree, base, changes };
}

/** Where the registry lies in its repository, as other programs count paths; '' outside of one. */
export async function prefixOf(root: string): Promise<string> {
  return (await workTreeAround(root))?.prefix ?? '';
}
