import { partOf } from '../../../statistics/breakdown.ts';
import { remainderOf } from '../../../statistics/figure.ts';
import { nameOf } from '../names.ts';
import { type Content, paragraph } from '../part.ts';
import { printedRate } from '../printed.ts';
import type { Telling } from '../telling.ts';

/** How far the items have come that we must answer, and the opinions that we owed others. */
export function handlingFacts(telling: Telling): readonly Content[] {
  if (telling.summary.base.length === 0) return [];
  return [...paragraph(`${answered(telling)}${rates(telling)}`), ...paragraph(opinions(telling))];
}

function answered(telling: Telling): string {
  const { handling, toAnswer } = telling.summary;
  const open = new Set(remainderOf(handling.answered).map(({ id }) => id));
  const overdue = (['overdue', 'unmet'] as const)
    .flatMap((outcome) => partOf(handling.onTime.outcomes, outcome))
    .filter(({ id }) => open.has(id)).length;
  const [only] = open;
  return telling.messages.report.basics.answered({
    us: telling.words.us,
    of: toAnswer.length,
    answered: toAnswer.length - open.size,
    overdue,
    waiting: open.size - overdue,
    which: open.size === 1 && only !== undefined ? nameOf(only, telling) : undefined,
  });
}

function rates(telling: Telling): string {
  const { summary, messages } = telling;
  const { answered, closed, faceContact, contact, onTime } = summary.handling;
  // Before the first reply a row of zeros says nothing.
  if (answered.numerator.length === 0) return '';
  const printed = [
    printedRate('answered', answered, telling),
    printedRate('closed', closed, telling),
    printedRate('contact', contact, telling),
    printedRate('face_contact', faceContact, telling),
    printedRate('on_time', onTime.rate, telling),
  ].filter((rate) => rate !== undefined);
  return messages.report.basics.rates(printed);
}

function opinions(telling: Telling): string {
  const { summary, words, messages } = telling;
  const { basics } = messages.report;
  const { sent, onTime } = summary.ownOpinions;
  if (sent.denominator.length === 0) return '';
  const told = basics.ownOpinions({
    us: words.us,
    of: sent.denominator.length,
    sent: sent.numerator.length,
    onTime: printedRate('own_opinions_on_time', onTime.rate, telling),
  });
  const government = summary.byGovernment.length;
  return government === 0 ? told : `${told}${basics.byGovernment(government, words.us)}`;
}
