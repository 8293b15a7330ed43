import type { Figure } from './figure.ts';
import type { Summary } from './summarise.ts';

/** Every figure of a summary, in the order in which it is told. */
export function figuresOf(summary: Summary): readonly Figure[] {
  const { handling, first, final, classes, opinions, ownOpinions, mail, urges, secondRounds } =
    summary;
  return [
    summary.left.returned,
    summary.left.withdrawn,
    handling.answered,
    handling.onTime.rate,
    handling.closed,
    handling.faceContact,
    handling.contact,
    classes.classified,
    ...[first, final].flatMap(({ returned, result, attitude }) => [
      returned,
      result.satisfied,
      result.satisfiedOrBasically,
      attitude.satisfied,
      attitude.satisfiedOrBasically,
    ]),
    opinions.received,
    opinions.onTime.rate,
    opinions.thin,
    ownOpinions.sent,
    ownOpinions.onTime.rate,
    ownOpinions.closed,
    mail.returned,
    mail.resent,
    urges.urges,
    secondRounds.begun,
    secondRounds.satisfied,
    secondRounds.due,
    summary.promises,
    summary.joint,
    summary.requests.requests,
    summary.exceptions.overrides,
    summary.exceptions.corrections,
  ];
}
