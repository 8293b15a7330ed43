import type { Finding } from '../../checks/finding.ts';
import { checkHistory, historyRules } from '../../checks/history/index.ts';
import { recordDeleted } from '../../checks/history/record-deleted.ts';
import type { CheckedItem } from '../../checks/rule.ts';
import type { Proposal } from '../../proposal/record.ts';
import type { ChangedFile } from '../../registry/git/changed-files.ts';
import { contentsOf } from '../../registry/git/contents.ts';
import type { Commit } from '../../registry/git/revision.ts';
import { atState } from '../../registry/git/snapshot.ts';
import type { WorkTree } from '../../registry/git/work-tree.ts';
import { idOf } from '../../registry/identity.ts';
import { type Judged, judged } from '../../registry/judge/judged.ts';
import { located } from '../../registry/judge/located.ts';
import { entriesOf, load } from '../../registry/load.ts';
import { parse } from '../../registry/parse.ts';
import type { Entry } from '../../registry/registry.ts';

/** A change to the registry: what lies between a commit and what is judged. */
export interface Change {
  readonly tree: WorkTree;
  /** Undefined before the first commit. */
  readonly base: Commit | undefined;
  readonly changes: readonly ChangedFile[];
}

/** The registry that a change led to. */
type Here = Pick<Judged, 'realRoot' | 'paths'>;

/** What a change did to facts recorded before it: every rule of history, or only whether records are gone. */
export async function aboutHistory(
  { tree, changes }: Change,
  here: Here,
  scope: 'all' | 'deleted',
): Promise<readonly Finding[]> {
  const now = recordsNow(changes, here);
  const remarks = checkHistory(
    {
      before: await recordsBefore(tree, changes),
      now: now.map(({ id, path, data }) => ({ id, path, record: data })),
      paths: new Set(here.paths),
    },
    scope === 'all' ? historyRules : [recordDeleted],
  );
  const sources = new Map(now.map(({ path, source }) => [path, source]));
  return located(remarks, (path) => sources.get(path));
}

/** The records that a change touches, as they are. What it does not touch tells nothing of it. */
function recordsNow(
  changes: readonly ChangedFile[],
  { realRoot, paths }: Here,
): readonly Entry<Proposal>[] {
  const touched = new Set(changes.map(({ path }) => path));
  return entriesOf(
    paths
      .filter((path) => path.startsWith('proposals/') && touched.has(path))
      .map((path) => load(realRoot, path, 'proposal')),
  );
}

/** The records that a change touches, as they were; one that could not be understood then stated nothing. */
async function recordsBefore(
  tree: WorkTree,
  changes: readonly ChangedFile[],
): Promise<readonly CheckedItem[]> {
  const touched = changes.flatMap(({ path, from, before }) => {
    const old = from ?? path;
    return before !== undefined && /^proposals\/.*\.yaml$/.test(old) ? [{ path: old, before }] : [];
  });
  const contents = await contentsOf(
    tree,
    touched.map(({ before }) => before),
  );
  return touched.flatMap(({ path, before }) => {
    const read = parse(contents.get(before) ?? '', path, 'proposal');
    return 'data' in read ? [{ id: idOf(path), path, record: read.data }] : [];
  });
}

/** The findings a change is answerable for: those on the files it touches, and those that it caused elsewhere. */
export async function causedBy(
  { tree, base, changes }: Change,
  findings: readonly Finding[],
  today: string,
): Promise<readonly Finding[]> {
  const touched = new Set(changes.flatMap(({ path, from }) => (from ? [path, from] : [path])));
  const isElsewhere = ({ path }: Finding) => !touched.has(path);
  if (base === undefined || !findings.some(isElsewhere)) return findings;
  // What was wrong elsewhere before the change is none of its doing.
  const before = await atState(tree, { commit: base }, (root) => judgedBefore(root, today));
  return findings.filter((finding) => !isElsewhere(finding) || !before.has(keyOf(finding)));
}

async function judgedBefore(root: string, today: string): Promise<ReadonlySet<string>> {
  const { findings } = await judged(root, today);
  return new Set(findings.map(keyOf));
}

/** What is wrong and where in the data; lines may have moved. */
function keyOf({ code, path, pointer, args }: Finding): string {
  return JSON.stringify([code, path, pointer, args]);
}
