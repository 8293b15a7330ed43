import type { Proposal } from '../../../src/proposal/record.ts';
import { onTime } from './audit.ts';
import type { Books } from './books.ts';
import { weAnswer } from './role.ts';

/** What went out and came in on paper: letters, opinions, reviewed replies. */
export function auditPapers(
  books: Books,
  { id, record }: { readonly id: string; readonly record: Proposal },
  asOf: string,
): void {
  for (const { from, requested_on, due_on, received_on, adequate } of record.opinions ?? []) {
    const key = `${id} ${from} ${requested_on}`;
    books.judge('opinions_received', key, received_on !== undefined);
    onTime(
      books,
      'opinions_on_time',
      key,
      { due: due_on, done: received_on, extended: false },
      record,
      asOf,
    );
    if (received_on !== undefined) books.judge('opinions_thin', key, adequate === false);
  }
  for (const paper of [...(record.replies ?? []), ...(record.own_opinions ?? [])]) {
    const all = paper.deliveries ?? [];
    for (const one of all) {
      if (!one.returned) continue;
      const key = `${id} round${paper.round} ${one.to} ${one.on}`;
      const back = one.returned.on;
      books.count('mail_returned', key);
      books.judge(
        'mail_resent',
        key,
        all.some((other) => other !== one && other.to === one.to && other.on >= back),
      );
    }
  }
  if (!weAnswer(record)) return;
  for (const { round, signed, deliveries, reviews = [] } of record.replies ?? []) {
    if (!signed && !deliveries) continue;
    let passed = false;
    for (const review of reviews) {
      if (!review.passed) passed = false;
      else if (review.stage === 'leader') passed = true;
    }
    books.judge('leader_reviewed', `${id} round${round}`, passed);
  }
}
