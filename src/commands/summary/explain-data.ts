import { breakdownData, figureData, measureData, namesHidden } from '../../statistics/data.ts';
import { remainderOf } from '../../statistics/figure.ts';
import { baseOf } from '../../statistics/figure-ids.ts';
import { subjectMeant } from './explain.ts';
import type { Telling } from './words.ts';

/** The same explanation for programs. */
export function explanationData(word: string, telling: Telling): object {
  const subject = subjectMeant(word, telling);
  const { summary } = telling;
  const head = { id: subject.id, as_of: summary.asOf, period: summary.period };
  const data = (() => {
    switch (subject.kind) {
      case 'figure': {
        const { figure } = subject;
        const { denominator } = figure;
        return {
          base: baseOf[figure.id],
          ...figureData(figure, summary),
          ...(denominator && { base_only: remainderOf({ ...figure, denominator }) }),
        };
      }
      case 'measure':
        return measureData(subject.measure);
      case 'breakdown':
        return breakdownData(subject.told.parted, subject.told.unit);
      case 'part':
        return {
          unit: subject.unit,
          n: subject.members.length,
          of: subject.whole.whole.length,
          members: subject.members,
        };
    }
  })();
  return namesHidden({ ...head, ...data }, summary.hidden);
}
