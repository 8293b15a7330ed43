import type { Messages } from '../../messages/index.ts';
import { Refusal } from '../../refusal.ts';
import type { Change } from '../change.ts';
import { type Disk, disk as realDisk } from '../disk.ts';
import { localTime } from '../local-time.ts';
import { JOURNAL_FOLDER, readSheet, type Sheet, sheetsIn } from './folder.ts';
import { isSameHand, ownHand } from './hand.ts';
import { readPage, type Written } from './page.ts';
import { type PaperState, paperState } from './papers.ts';
import { type State, statesOf } from './state.ts';

/** The last command that wrote, and what takes it back. */
export interface Last {
  readonly sheet: Sheet;
  /** The page's own text: what tells it from another that later bears its number. */
  readonly text: string;
  readonly written: Written;
  readonly changes: readonly Change[];
  /** It was ended before it had written everything; only what it did write is taken back. */
  readonly unfinished: boolean;
  /** What it put outside the registry's files, or was about to. */
  readonly papers: readonly { readonly to: string; readonly is: PaperState }[];
}

/**
 * The last command that can be undone: its page is whole and ours, and every file is as the command left it. Anything else is refused.
 * A page whose write never took place is passed over, and of one that was broken off each file may still be as it was.
 */
export function lastWritten(root: string, disk: Disk = realDisk): Last {
  const realRoot = disk.real(root);
  for (const sheet of sheetsIn(realRoot, disk)) {
    const text = readSheet(realRoot, sheet, disk);
    const written = readPage(text);
    if (written === undefined) throw damaged(sheet);
    if (!isSameHand(written.by, ownHand(realRoot))) throw foreign(written);
    const states = statesOf(written, realRoot, disk);
    if (sheet.open && states.every(({ is }) => is === 'before')) continue;
    const unfinished = states.some(({ is }) => is !== 'after');
    const changed = states.filter(({ is }) => is === 'other' || (!sheet.open && is !== 'after'));
    if (changed.length > 0) throw changedSince(written, changed);
    const changes = states.flatMap(({ change }) => change ?? []).toReversed();
    const papers = (written.documents ?? []).map((paper) => ({
      to: paper.to,
      is: paperState(paper, disk),
    }));
    return { sheet, text, written, changes, unfinished, papers };
  }
  throw new Refusal('nothing-to-undo', 5, ({ undo }) => undo.nothing);
}

/** The command before one, which undoing again would take back, as far as its page tells. */
export function commandBelow(root: string, { number }: Sheet, disk: Disk = realDisk) {
  const realRoot = disk.real(root);
  const sheet = sheetsIn(realRoot, disk).find((one) => one.number < number && !one.open);
  return sheet && readPage(readSheet(realRoot, sheet, disk));
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

function changedSince({ at, verb }: Written, states: readonly State[]): Refusal {
  const paths = states.map(({ path }) => path);
  return new Refusal('changed-since', 4, ({ undo, verbs }) =>
    undo.changedSince(paths, localTime(at), commandWords(verb, verbs)),
  );
}
