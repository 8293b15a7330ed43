import { dateIn } from '../date.ts';
import { type Content, paragraph } from '../part.ts';
import type { Telling } from '../telling.ts';

/** Of what day the figures are, and which period they are of where that is not the year in the ids. */
export function asOfFacts({ summary, messages }: Telling): readonly Content[] {
  const { frame } = messages.report;
  const { kind, from, to, intersession, meetings = [] } = summary.period;
  const told = frame.asOf(dateIn(summary.asOf, messages));
  const day = (date: string | undefined) => date && dateIn(date, messages);
  if (kind === 'dates') return paragraph(`${frame.span(day(from), day(to))}${told}`);
  if (kind === 'meetings') return paragraph(`${frame.sessions(meetings)}${told}`);
  if (from === undefined || to === undefined) return paragraph(told);
  const span = {
    from: dateIn(from, messages),
    to: dateIn(to, messages),
    intersessionTo: intersession && dateIn(intersession.to, messages),
    waiting: summary.waiting.length,
  };
  return paragraph(`${frame.period(span)}${told}`);
}
