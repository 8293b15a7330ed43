import { type Content, paragraph } from '../part.ts';
import { printedShare, printedSum } from '../printed.ts';
import type { Telling } from '../telling.ts';

/** What the items are about; where topics overlap, that is said. */
export function topicFacts({ summary, messages }: Telling): readonly Content[] {
  const { whole, parts, unstated, overlapping } = summary.topics;
  const told = parts.filter(({ members }) => members.length > 0);
  if (told.length === 0) return [];
  const of = whole.length;
  const counts = [...told.map(({ members }) => members.length), unstated.length];
  return paragraph(
    messages.report.basics.topics({
      of,
      parts: told.map(({ value, members }) => ({
        label: value,
        n: members.length,
        percent: printedShare(members.length, of),
      })),
      none: unstated.length,
      overlapping: overlapping.length,
      sum: overlapping.length > 0 ? undefined : printedSum(counts, of),
    }),
  );
}
