import { partOf } from '../../../statistics/breakdown.ts';
import type { Outcome, Timeliness } from '../../../statistics/timeliness.ts';
import type { Telling } from '../telling.ts';
import { datedItem } from './dates.ts';
import type { Problem } from './problem.ts';

/** Replies that came after their date, or have not come although it is past. */
export function lateReplyProblem(telling: Telling): Problem | undefined {
  const { onTime } = telling.summary.handling;
  const late = datedItems(onTime, ['late'], telling);
  const open = datedItems(onTime, ['overdue', 'unmet'], telling);
  if (late.length + open.length === 0) return undefined;
  const of = telling.summary.toAnswer.length;
  const { us } = telling.words;
  const { problems } = telling.messages.report;
  return {
    id: 'late-replies',
    title: 'lateReplies',
    n: late.length + open.length,
    of: telling.summary.toAnswer.length,
    text: problems.lateReplies({ us, of, late, open }),
  };
}

/** Opinions of ours that came late where another unit leads. */
export function ownOpinionProblem(telling: Telling): Problem | undefined {
  const which = datedItems(
    telling.summary.ownOpinions.onTime,
    ['late', 'overdue', 'unmet'],
    telling,
  );
  if (which.length === 0) return undefined;
  const { problems } = telling.messages.report;
  const of = telling.summary.ownOpinions.sent.denominator.length;
  return {
    id: 'own-opinions',
    title: 'ownOpinions',
    n: which.length,
    of,
    text: problems.ownOpinions(which),
  };
}

function datedItems(
  { outcomes, clocks }: Timeliness,
  meant: readonly Outcome[],
  telling: Telling,
): readonly string[] {
  return meant
    .flatMap((outcome) => partOf(outcomes, outcome))
    .map((member) => datedItem(member, clocks, telling));
}
