import type { Proposal } from '../../proposal/record.ts';
import type { HistoryRule } from './history.ts';
import { untraced } from './untraced.ts';

/** What corrections and overrides tell must stay: they are the trace. */
export const correctionRewritten: HistoryRule = {
  code: 'correction-rewritten',
  severity: 'error',
  find: (history) =>
    untraced(history, (before, now) => [
      { path: ['corrections'], before: uncounted(before), now: uncounted(now) },
      { path: ['overrides'], before: before.overrides, now: now.overrides },
    ]),
};

/** An entry that is struck out, or that a merge brings in before others, moves the places that corrections name: how they count may change. */
function uncounted({ corrections }: Proposal) {
  return corrections?.map((one) => ({
    ...one,
    field: one.field.replaceAll(/(?<=\.)(?:\d+|struck)(?=\.|$)/g, '#'),
  }));
}
