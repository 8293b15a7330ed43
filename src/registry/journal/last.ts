import { join } from 'node:path';
import type { Messages } from '../../messages/index.ts';
import { Refusal } from '../../refusal.ts';
import type { Change } from '../change.ts';
import { type Disk, errnoOf, disk as realDisk } from '../disk.ts';
import { localTime } from '../local-time.ts';
import { JOURNAL_FOLDER, readSheet, type Sheet, sheetsIn } from './folder.ts';
import { isSameHand, ownHand } from './hand.ts';
import { readPage, sumOf, type Trace, type Written } from './page.ts';

/** The last command that wrote, and what takes it back. */
export interface Last {
  readonly sheet: Sheet;
  /** The page's own text: what tells it from another that later bears its number. */
  readonly text: string;
  readonly written: Written;
  readonly changes: readonly Change[];
}

/**
 * The last command that can be undone: its page is whole and ours, and every file is as the command left it. Anything else is refused.
 * A page whose write never took place is passed over.
 */
export function lastWritten(root: string, disk: Disk = realDisk): Last {
  const realRoot = disk.real(root);
  for (const sheet of sheetsIn(realRoot, disk)) {
    const text = readSheet(realRoot, sheet, disk);
    const written = readPage(text);
    if (written === undefined) throw damaged(sheet);
    if (!isSameHand(written.by, ownHand(realRoot))) throw foreign(written);
    const states = written.files.map((trace) => stateOf(trace, realRoot, disk));
    if (sheet.open && states.every((state) => state.isBefore)) continue;
    const changed = written.files.filter((_, at) => states[at]?.change === undefined);
    if (changed.length > 0) throw changedSince(written, changed);
    const changes = states.flatMap(({ change }) => (change === undefined ? [] : [change]));
    return { sheet, text, written, changes: changes.toReversed() };
  }
  throw new Refusal('nothing-to-undo', 5, ({ undo }) => undo.nothing);
}

interface State {
  /** The file is as it was before the command. */
  readonly isBefore: boolean;
  /** What takes the command back; absent where the file is no longer what the command left. */
  readonly change?: Change;
}

function stateOf(trace: Trace, root: string, disk: Disk): State {
  const now = contentOf(trace.path, root, disk);
  const isAfter = now !== undefined && sumOf(now) === trace.after;
  const after = now?.toString('utf8') ?? '';
  switch (trace.kind) {
    case 'create': {
      const change: Change = { kind: 'remove', path: trace.path, before: after };
      return { isBefore: now === undefined, ...(isAfter && { change }) };
    }
    case 'replace': {
      const { path, before } = trace;
      const change: Change = { kind: 'replace', path, before: after, after: before };
      return { isBefore: now?.toString('utf8') === before, ...(isAfter && { change }) };
    }
    case 'rename': {
      const { from, path, before } = trace;
      const old = contentOf(from, root, disk);
      const isBefore = now === undefined && old?.toString('utf8') === before;
      const change: Change = {
        kind: 'rename',
        from: path,
        path: from,
        before: after,
        after: before,
      };
      return { isBefore, ...(isAfter && old === undefined && { change }) };
    }
  }
}

function contentOf(path: string, root: string, disk: Disk): Buffer | undefined {
  try {
    return disk.read(join(root, ...path.split('/')));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '')) return undefined;
    throw error;
  }
}

/** A command as help names it; one of another version by its own name. */
export function commandWords(verb: string, verbs: Messages['verbs']): string {
  const words: Readonly<Record<string, string>> = verbs;
  return words[verb] === undefined ? verb : `${verb} ${words[verb]}`;
}

function damaged({ name }: Sheet): Refusal {
  return new Refusal('undo-damaged', 3, ({ undo }) => undo.damaged(`${JOURNAL_FOLDER}/${name}`));
}

function foreign({ by, at, verb }: Written): Refusal {
  return new Refusal('undo-foreign', 4, ({ undo, verbs }) =>
    undo.foreign(by, localTime(at), commandWords(verb, verbs)),
  );
}

function changedSince({ at, verb }: Written, files: readonly Trace[]): Refusal {
  const paths = files.map(({ path }) => path);
  return new Refusal('changed-since', 4, ({ undo, verbs }) =>
    undo.changedSince(paths, localTime(at), commandWords(verb, verbs)),
  );
}
