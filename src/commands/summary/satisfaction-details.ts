import type { Office } from '../../proposal/office.ts';
import { type Breakdown, partOf } from '../../statistics/breakdown.ts';
import type { Block } from '../../terminal/view.ts';
import { factsOf, figureRow, type Row } from './facts.ts';
import { partedLine } from './parted-line.ts';
import { valueWord } from './value-word.ts';
import type { Telling } from './words.ts';

/** Satisfaction counted in items, and every form that went out, those among them that did not come back. */
export function satisfactionDetails(telling: Telling, office: Office): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { itemRatings, final } = summary;
  const line = (label: string, value: string | undefined): readonly Row[] =>
    value === undefined ? [] : [[label, value]];
  const rows = [
    ...figureRow(itemRatings.heard, telling),
    ...line(statistics.breakdowns.item_ratings, partedLine(itemRatings.byRating, 'item', telling)),
    ...figureRow(itemRatings.satisfied, telling),
    ...figureRow(itemRatings.satisfiedOrBasically, telling),
    ...line(statistics.breakdowns.final_sent, levels(final.sent, telling, office)),
  ];
  return rows.length === 0 ? [] : [{ type: 'blank' }, ...factsOf(rows)];
}

/** Every level that the office's form offers, with its zero where nobody chose it. */
function levels(sent: Breakdown, telling: Telling, { statistics }: Office): string | undefined {
  const offered = statistics?.levels;
  if (offered === undefined || sent.whole.length === 0) return partedLine(sent, 'form', telling);
  const { messages } = telling;
  const others = sent.parts
    .map(({ value }) => value)
    .filter((value) => !offered.some((one) => one === value));
  const words = [...offered, ...others].map((level) =>
    messages.statistics.way(valueWord('rating', level, messages), partOf(sent, level).length),
  );
  return messages.statistics.answers(messages.statistics.counted(sent.whole.length, 'form'), words);
}
