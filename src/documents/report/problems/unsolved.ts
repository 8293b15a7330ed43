import { remainderOf } from '../../../statistics/figure.ts';
import { dateIn } from '../date.ts';
import { nameOf, namesOf } from '../names.ts';
import type { Telling } from '../telling.ts';
import type { Problem } from './problem.ts';

/** Items in any class below the first one: what they ask is not solved yet. */
export function openClassProblem(telling: Telling): Problem | undefined {
  const { office, messages, summary } = telling;
  const [best, ...others] = office.classes ?? [];
  const meanings = new Map(others.map(({ letter, meaning }) => [letter, meaning]));
  const open = (summary.classes.now ?? summary.classes.byClass).parts.filter(
    ({ value, members }) => best !== undefined && value !== best.letter && members.length > 0,
  );
  if (open.length === 0) return undefined;
  return {
    id: 'open-classes',
    title: 'openClasses',
    n: open.reduce((sum, { members }) => sum + members.length, 0),
    of: summary.classes.byClass.whole.length,
    text: messages.report.problems.openClasses(
      summary.classes.now !== undefined,
      open.map(({ value, members }) => ({
        label: messages.report.frame.classOf(value),
        meaning: meanings.get(value),
        n: members.length,
        names: namesOf(members, telling),
      })),
    ),
  };
}

/** Promises whose date has passed and that nobody has found kept. */
export function promiseProblem(telling: Telling): Problem | undefined {
  const { promises } = telling.summary;
  const broken = remainderOf(promises);
  if (broken.length === 0) return undefined;
  const { problems } = telling.messages.report;
  return {
    id: 'promises',
    title: 'promises',
    text: problems.promises(
      broken.map(({ id, on }) => {
        const item = nameOf(id, telling);
        if (item === undefined) return problems.hidden;
        return on === undefined
          ? item
          : problems.dated(item, problems.dates(dateIn(on, telling.messages), undefined));
      }),
    ),
  };
}
