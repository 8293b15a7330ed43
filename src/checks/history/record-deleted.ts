import { type HistoryRule, pairsOf } from './history.ts';

/** A record that is gone: an item that was withdrawn or returned is closed as such, and stays in the books. */
export const recordDeleted: HistoryRule = {
  code: 'record-deleted',
  severity: 'error',
  find(history) {
    const kept = new Set(pairsOf(history).map(({ before }) => before.path));
    const understood = new Set(history.now.map(({ path }) => path));
    // A file that cannot be read is there, and a finding of its own.
    const isUnread = (path: string) => history.paths.has(path) && !understood.has(path);
    return history.before
      .filter(({ path }) => !kept.has(path) && !isUnread(path))
      .map(({ id, path }) => ({ path, args: { id } }));
  },
};
