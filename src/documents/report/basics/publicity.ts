import { type Content, paragraph } from '../part.ts';
import type { Telling } from '../telling.ts';

/** What was decided about publishing the replies, and what has been published. */
export function publicityFacts({ summary, messages }: Telling): readonly Content[] {
  const { decided, byPublicity, published } = summary.publicity;
  const { basics } = messages.report;
  const { publicity: words } = messages.terms;
  const parts = byPublicity.parts
    .filter(({ members }) => members.length > 0)
    .map(({ value, members }) => ({
      label: words[value as keyof typeof words],
      n: members.length,
    }));
  if (parts.length === 0) return [];
  return paragraph(
    basics.publicity({
      of: decided.denominator.length,
      parts,
      undecided: decided.denominator.length - decided.numerator.length,
      owed: published.denominator.length,
      published: published.numerator.length,
    }),
  );
}
