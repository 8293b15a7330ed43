import { Refusal } from '../../refusal.ts';
import { localTime } from '../local-time.ts';
import { removeSheet, reopenSheet, sheetsIn } from './folder.ts';
import type { Journal, Page } from './journal.ts';
import { noting } from './keep.ts';
import { commandWords, type Last, lastWritten } from './last.ts';

/** The page that is undone. */
export type Undoes = Pick<Last, 'sheet' | 'text'>;

/**
 * The journal of an undoing: takes the page away that is undone. Nothing is noted of the undoing itself, so that undoing again takes
 * back the command before. Refused where another command wrote since the page was read.
 */
export function undoing(last: Undoes): Journal {
  return {
    open(realRoot, _changes, disk): Page {
      const now = lastWritten(realRoot, disk);
      if (now.sheet.number !== last.sheet.number || now.text !== last.text) {
        const { at, verb } = now.written;
        throw new Refusal('written-since', 4, ({ undo, verbs }) =>
          undo.writtenSince(localTime(at), commandWords(verb, verbs)),
        );
      }
      const open = noting(() => reopenSheet(realRoot, now.sheet, disk));
      // What lies above never took place; it was told from what the files held before they change now.
      for (const sheet of sheetsIn(realRoot, disk))
        if (sheet.number > open.number) removeSheet(realRoot, sheet, disk);
      return {
        close: () => removeSheet(realRoot, open, disk),
        drop: () => undefined,
      };
    },
  };
}
