import { Refusal } from '../../refusal.ts';
import { errnoOf } from '../disk.ts';
import { addSheet, closeSheet, JOURNAL_FOLDER, removeSheet } from './folder.ts';
import { ownHand } from './hand.ts';
import type { Journal, Page } from './journal.ts';
import { type Made, type Paper, textOf, tracesOf } from './page.ts';

/** What a command does besides writing files of the registry. */
export interface Besides {
  readonly documents?: readonly Paper[];
  readonly settings?: readonly Made[];
}

/**
 * The journal of a command. The page is written before the files are, and marked afterwards: whatever ends the program in between,
 * the page that lies on top is never that of an earlier command. What cannot be noted is not done.
 */
export function journalFor(verb: string, { documents = [], settings = [] }: Besides = {}): Journal {
  return {
    open(realRoot, changes, disk): Page {
      const files = tracesOf(changes);
      if (files.length + settings.length === 0)
        return { close: () => undefined, drop: () => undefined };
      const at = new Date().toISOString();
      const put = {
        ...(documents.length > 0 && { documents }),
        ...(settings.length > 0 && { settings }),
      };
      const text = textOf({ verb, at, by: ownHand(realRoot), files, ...put });
      const sheet = noting(() => addSheet(realRoot, text, disk));
      return {
        close: () => quietly(() => closeSheet(realRoot, sheet, disk)),
        drop: () => removeSheet(realRoot, sheet, disk),
      };
    },
  };
}

/** What cannot be written is named as the journal's, not as the record's. */
export function noting<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === undefined) throw error;
    const path = JOURNAL_FOLDER;
    throw new Refusal(
      'cannot-write',
      3,
      ({ registry }) => registry.cannotWrite({ path, reason }),
      error,
    );
  }
}

/** A page that stays open is looked into when it is needed. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
  }
}
