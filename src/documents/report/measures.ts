import { itemsAmong } from '../../statistics/member.ts';
import { type Content, paragraph } from './part.ts';
import { printedRate } from './printed.ts';
import type { Telling } from './telling.ts';

/** What the leaders did themselves, and who does the work. */
export function organisationFacts({ summary, messages }: Telling): readonly Content[] {
  const { measures } = messages.report;
  const { instructed, instructions } = summary.leadersWork;
  const { key, led, byLeader } = summary.keyItems;
  const { bySection, times } = summary.sections;
  const n = instructed.numerator.length;
  const told = [
    n === 0
      ? ''
      : measures.instructed({
          n,
          of: instructed.denominator.length,
          times: instructions.numerator.length,
        }),
    key.numerator.length === 0
      ? ''
      : measures.keyItems({
          n: key.numerator.length,
          led: led.numerator.length,
          leaders: byLeader.parts.map(({ value, members }) => ({
            label: value,
            n: members.length,
          })),
        }),
    bySection.parts.length < 2
      ? ''
      : measures.sections(bySection.parts.length, times.numerator.length),
  ];
  return paragraph(told.join(''));
}

/** How proposers and co-units were spoken with. */
export function communicationFacts(telling: Telling): readonly Content[] {
  const { summary, words, messages } = telling;
  const { measures } = messages.report;
  const { faceContact, contact } = summary.handling;
  const face = printedRate('face_contact', faceContact, telling);
  const any = printedRate('contact', contact, telling);
  const { received } = summary.opinions;
  const of = received.denominator.length;
  const asked = {
    of,
    items: itemsAmong(received.denominator),
    received: received.numerator.length,
  };
  return [
    ...paragraph(
      face === undefined || any === undefined ? '' : measures.contact(words.us, face, any),
    ),
    ...paragraph(of === 0 ? '' : measures.asked(asked)),
  ];
}

/** What was asked of the assigner, and what was handled together. */
export function procedureFacts({ summary, messages }: Telling): readonly Content[] {
  const { report, terms, statistics } = messages;
  const { byKind } = summary.requests;
  const answerOf = (value: string) =>
    value === 'pending' ? statistics.pending : wordIn(terms.decision, value);
  const kinds = byKind.parts.map(({ value, members, within }) => ({
    label: wordIn(terms.requestKind, value),
    n: members.length,
    answers: (within?.parts ?? []).map((part) => ({
      label: answerOf(part.value),
      n: part.members.length,
    })),
  }));
  const together = summary.joint.numerator.length;
  const { reviewed } = summary.leadersWork;
  const { answered, adopted } = summary.asks;
  const takenUp = adopted.numerator;
  const own = [
    reviewed.numerator.length === 0
      ? ''
      : report.measures.reviewed(reviewed.numerator.length, reviewed.denominator.length),
    answered.numerator.length === 0
      ? ''
      : report.measures.asks(answered.numerator.length, answered.denominator.length),
    takenUp.length === 0 ? '' : report.measures.adopted(takenUp.length, itemsAmong(takenUp)),
  ];
  return [
    ...paragraph(own.join('')),
    ...paragraph(kinds.length === 0 ? '' : report.measures.requests(kinds)),
    ...paragraph(together === 0 ? '' : report.measures.joined(together)),
  ];
}

/** How often somebody had to be urged. */
export function supervisionFacts({ summary, messages }: Telling): readonly Content[] {
  const { urges, byWay } = summary.urges;
  const n = urges.numerator.length;
  if (n === 0) return [];
  const ways = byWay.parts.map(({ value, members }) => ({
    label: wordIn(messages.terms.urgeWay, value),
    n: members.length,
  }));
  return paragraph(messages.report.measures.urges({ n, items: itemsAmong(urges.numerator), ways }));
}

const wordIn = (words: Readonly<Record<string, string>>, value: string) => words[value] ?? value;
