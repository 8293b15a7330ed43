import type { Rating } from '../../../proposal/record.ts';
import { nameOf } from '../names.ts';
import { type Content, paragraph } from '../part.ts';
import { printedRate, printedShare, printedShares } from '../printed.ts';
import type { Telling } from '../telling.ts';

/** What the forms say of the result, each person's last word; and the items that were answered again. */
export function satisfactionFacts(telling: Telling): readonly Content[] {
  if (telling.summary.toAnswer.length === 0) return [];
  return [...paragraph(forms(telling)), ...paragraph(again(telling))];
}

function forms(telling: Telling): string {
  const { summary, messages } = telling;
  const { basics } = messages.report;
  const { returned, result } = summary.final;
  const sent = returned.denominator.length;
  const back = returned.numerator.length;
  if (back === 0) return basics.noForms(sent);
  const rated = result.byRating.parts.reduce((sum, { members }) => sum + members.length, 0);
  const satisfied = [
    printedRate('satisfied', result.satisfied, telling),
    printedRate('satisfied_or_basically', result.satisfiedOrBasically, telling),
  ];
  // Never bent to make 100: the rates in the same sentence are of the same forms, and would contradict them.
  const rounding = { ...summary.rounding, addsTo100: false };
  const parts = result.byRating.parts
    .filter(({ members }) => members.length > 0)
    .map(({ value, members }) => ({
      rating: value as Rating,
      label: messages.terms.rating[value as Rating],
      n: members.length,
    }));
  const { parts: ratings, note } = printedShares(parts, rated, rounding);
  const told = basics.forms({
    sent,
    back,
    percent: printedShare(back, sent, summary.rounding),
    ratings,
    note,
    satisfied: satisfied.filter((rate) => rate !== undefined),
  });
  const attitude = printedRate(
    'satisfied_or_basically',
    summary.final.attitude.satisfiedOrBasically,
    telling,
  );
  return attitude === undefined ? told : `${told}${basics.attitude(attitude)}`;
}

function again(telling: Telling): string {
  const { secondRounds } = telling.summary;
  const { terms, statistics, report } = telling.messages;
  if (secondRounds.items.length === 0) return '';
  return report.basics.secondRounds(
    secondRounds.items.map(({ member, before, after }) => ({
      which: nameOf(member.id, telling),
      before: before === undefined ? statistics.ratingUnknown : terms.rating[before],
      after: after === undefined ? undefined : terms.rating[after],
    })),
  );
}
