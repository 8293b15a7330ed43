import { type Content, paragraph } from '../part.ts';
import { printedShares } from '../printed.ts';
import type { Telling } from '../telling.ts';

/** What the items are about; where topics overlap, that is said. */
export function topicFacts({ summary, messages }: Telling): readonly Content[] {
  const { whole, parts: all, unstated, overlapping } = summary.topics;
  const of = whole.length;
  const counted = all
    .filter(({ members }) => members.length > 0)
    .map(({ value, members }) => ({ label: value, n: members.length }));
  if (counted.length === 0) return [];
  // What has no topic is a part as well: the shares of the others do not make 100.
  const rest = { label: messages.statistics.noTopic, n: unstated.length };
  const { parts, note } = printedShares(
    unstated.length > 0 ? [...counted, rest] : counted,
    of,
    summary.rounding,
  );
  return paragraph(
    messages.report.basics.topics({
      of,
      parts: parts.slice(0, counted.length),
      none: unstated.length,
      overlapping: overlapping.length,
      note,
    }),
  );
}
