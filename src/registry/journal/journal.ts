import type { Change } from '../change.ts';
import type { Disk } from '../disk.ts';

/** What happens beside a write, under the same lock, so that the last one can be undone. */
export interface Journal {
  /**
   * Called when everything is ready and nothing has been changed yet; may refuse. A page that is never closed says that nobody knows
   * whether the write took place.
   */
  open(realRoot: string, changes: readonly Change[], disk: Disk): Page;
}

export interface Page {
  /** All is written. What fails here fails silently: the files are what counts. */
  close(): void;
  /** Nothing was written, or all of it taken back. */
  drop(): void;
}
