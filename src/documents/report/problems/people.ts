import type { Rating } from '../../../proposal/record.ts';
import { partOf } from '../../../statistics/breakdown.ts';
import { remainderOf } from '../../../statistics/figure.ts';
import type { Member } from '../../../statistics/member.ts';
import { nameOf, namesOf } from '../names.ts';
import { quoted } from '../quoted.ts';
import type { Telling } from '../telling.ts';
import type { Problem } from './problem.ts';

/** Ratings below 满意, worst first. */
const below: readonly Rating[] = ['dissatisfied', 'understanding', 'basically_satisfied'];

/** People who said in the end that they were not, or not quite, satisfied, with their reasons. */
export function dissatisfiedProblem(telling: Telling): Problem | undefined {
  const { returned, result } = telling.summary.final;
  const { problems } = telling.messages.report;
  const { rating } = telling.messages.terms;
  const parts = below
    .map((value) => ({ value, members: partOf(result.byRating, value) }))
    .filter(({ members }) => members.length > 0);
  if (parts.length === 0) return undefined;
  const text = problems.ratings({
    back: returned.numerator.length,
    parts: parts.map(({ value, members }) => ({ label: rating[value], n: members.length })),
    said: parts.flatMap(({ value, members }) =>
      members.map((member) =>
        problems.said(nameOf(member.id, telling), rating[value], reasonOf(member, value, telling)),
      ),
    ),
  });
  const due = telling.summary.secondRounds.due.numerator;
  return {
    id: 'dissatisfied',
    n: parts.reduce((sum, { members }) => sum + members.length, 0),
    of: returned.numerator.length,
    title: parts.some(({ value }) => value === 'dissatisfied') ? 'dissatisfied' : 'notFully',
    text: due.length === 0 ? text : `${text}${problems.secondDue(namesOf(due, telling))}`,
  };
}

function reasonOf({ id, who }: Member, rating: Rating, telling: Telling): string | undefined {
  const replies = telling.items.get(id)?.record.replies ?? [];
  const said = replies
    .flatMap(({ feedback = [] }) => feedback)
    .findLast((one) => one.from === who && one.result === rating);
  return quoted(said?.text, id, telling);
}

/** Forms that did not come back; silence is never counted as satisfaction. */
export function formProblem(telling: Telling): Problem | undefined {
  const { returned } = telling.summary.final;
  const missing = remainderOf(returned);
  if (missing.length === 0) return undefined;
  return {
    id: 'forms',
    title: 'forms',
    text: telling.messages.report.problems.forms({
      sent: returned.denominator.length,
      missing: missing.length,
      names: namesOf(missing, telling),
    }),
  };
}

/** Items whose proposers nobody met. */
export function faceContactProblem(telling: Telling): Problem | undefined {
  const { faceContact } = telling.summary.handling;
  const missing = remainderOf(faceContact);
  if (missing.length === 0) return undefined;
  return {
    id: 'face-contact',
    title: 'faceContact',
    text: telling.messages.report.problems.faceContact({
      us: telling.words.us,
      of: faceContact.denominator.length,
      n: missing.length,
      names: namesOf(missing, telling),
    }),
  };
}
