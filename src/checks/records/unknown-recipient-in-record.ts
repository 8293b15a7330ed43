import { recipients } from '../../proposal/recipients.ts';
import type { CheckedItem, Rule, Spot } from '../rule.ts';

/** A reply goes to those who put the item forward, and their feedback comes from them; anybody else is a slip that leaves one of them unanswered. */
export const unknownRecipientInRecord: Rule = {
  code: 'unknown-recipient-in-record',
  severity: 'warning',
  find: ({ items }) => items.flatMap(strangersIn),
};

function strangersIn({ path, record }: CheckedItem): readonly Spot[] {
  if (record.replies === undefined) return [];
  const known = recipients(record);
  const words = new Set(known.flatMap(({ names }) => names));
  const args = (name: string) => ({ name, known: known.map((one) => one.name).join('、') });
  return record.replies.flatMap(({ deliveries = [], feedback = [] }, index) => [
    ...deliveries.flatMap(({ to }, at) =>
      words.has(to)
        ? []
        : [{ path, pointer: `/replies/${index}/deliveries/${at}/to`, args: args(to) }],
    ),
    ...feedback.flatMap(({ from }, at) =>
      words.has(from)
        ? []
        : [{ path, pointer: `/replies/${index}/feedback/${at}/from`, args: args(from) }],
    ),
  ]);
}
