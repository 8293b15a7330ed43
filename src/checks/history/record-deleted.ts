import { type HistoryRule, pairsOf } from './history.ts';

/** A record that is gone: an item that was withdrawn or returned is closed as such, and stays in the books. */
export const recordDeleted: HistoryRule = {
  code: 'record-deleted',
  severity: 'error',
  find(history) {
    const kept = new Set(pairsOf(history).map(({ before }) => before.path));
    return history.before
      .filter(({ path }) => !kept.has(path) && !history.paths.has(path))
      .map(({ id, path }) => ({ path, args: { id } }));
  },
};
