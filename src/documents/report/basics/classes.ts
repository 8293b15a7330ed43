import { remainderOf } from '../../../statistics/figure.ts';
import { type Content, paragraph } from '../part.ts';
import { printedShares } from '../printed.ts';
import type { Telling } from '../telling.ts';

/** The result classes over the items that have one. */
export function classFacts({ summary, office, messages }: Telling): readonly Content[] {
  const { basics } = messages.report;
  const { classified, byClass } = summary.classes;
  const open = remainderOf(classified).length;
  const of = byClass.whole.length;
  if (of === 0) return open > 0 ? paragraph(basics.noClasses) : [];
  const meanings = new Map(office.classes?.map(({ letter, meaning }) => [letter, meaning]));
  const counted = byClass.parts.map(({ value, members }) => ({
    label: messages.report.frame.classOf(value),
    meaning: meanings.get(value),
    n: members.length,
  }));
  const { parts, note } = printedShares(counted, of, summary.rounding);
  const told = basics.classes({ of, parts, note });
  return paragraph(open > 0 ? `${told}${basics.unclassified(open)}` : told);
}
