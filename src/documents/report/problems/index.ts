import { type Fact, paragraph } from '../part.ts';
import type { Telling } from '../telling.ts';
import { mailProblem } from './mail.ts';
import { opinionProblem } from './opinions.ts';
import { dissatisfiedProblem, faceContactProblem, formProblem } from './people.ts';
import { areFew, type Problem } from './problem.ts';
import { lateReplyProblem, ownOpinionProblem } from './timeliness.ts';
import { openClassProblem, promiseProblem } from './unsolved.ts';

/** Every trigger, in the order in which the problems are told. */
const triggers: readonly ((telling: Telling) => Problem | undefined)[] = [
  mailProblem,
  opinionProblem,
  lateReplyProblem,
  dissatisfiedProblem,
  formProblem,
  faceContactProblem,
  ownOpinionProblem,
  promiseProblem,
  openClassProblem,
];

/** 存在的问题: one paragraph for each that the facts raise; one that says so where they raise none. */
export function problemFacts(telling: Telling): readonly Fact[] {
  const { problems } = telling.messages.report;
  const found = triggers.flatMap((trigger) => trigger(telling) ?? []);
  const only = found.length === 1;
  if (found.length === 0) {
    const told = telling.summary.base.length === 0 ? '' : problems.none;
    return [{ type: 'fact', id: 'no-problem', content: paragraph(told) }];
  }
  return found.map((problem, at) => {
    const { id, title, text } = problem;
    return {
      type: 'fact',
      id: `problem-${id}`,
      content: paragraph(
        only
          ? problems.only(problems.titles[title](areFew(problem)), text)
          : problems.nth(at, problems.titles[title](areFew(problem)), text),
      ),
    };
  });
}
