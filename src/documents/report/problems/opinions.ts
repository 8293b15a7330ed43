import { partOf } from '../../../statistics/breakdown.ts';
import type { Member } from '../../../statistics/member.ts';
import { nameOf } from '../names.ts';
import type { Telling } from '../telling.ts';
import { datesOf } from './dates.ts';
import type { Problem } from './problem.ts';

/** Opinions that co-units owed us and that came late, not at all, or were of no use. */
export function opinionProblem(telling: Telling): Problem | undefined {
  const { received, onTime, thin } = telling.summary.opinions;
  const late = partOf(onTime.outcomes, 'late');
  const overdue = (['overdue', 'unmet'] as const).flatMap((one) => partOf(onTime.outcomes, one));
  const poor = thin.numerator;
  if (late.length + overdue.length + poor.length === 0) return undefined;
  const untimely = late.length + overdue.length > 0;
  const dated = (member: Member) =>
    opinion(member, telling, datesOf(member, onTime.clocks, telling));
  return {
    id: 'opinions',
    n: late.length + overdue.length + poor.length,
    of: received.denominator.length,
    title: untimely ? (poor.length > 0 ? 'lateAndThin' : 'lateOpinions') : 'thinOpinions',
    text: telling.messages.report.problems.opinions({
      asked: received.denominator.length,
      late: late.map(dated),
      overdue: overdue.map(dated),
      thin: poor.map((member) => opinion(member, telling, undefined)),
    }),
  };
}

function opinion({ id, who }: Member, telling: Telling, dates: string | undefined): string {
  const item = nameOf(id, telling);
  const { problems } = telling.messages.report;
  return problems.opinion(item === undefined ? undefined : who, item, dates);
}
