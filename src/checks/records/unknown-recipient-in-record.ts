import { recipients } from '../../proposal/recipients.ts';
import { type Fault, NOTHING, type Rule } from '../rule.ts';

/** A reply goes to those who put the item forward, and their feedback comes from them; anybody else is a slip that leaves one of them unanswered. */
export const unknownRecipientInRecord: Rule = {
  code: 'unknown-recipient-in-record',
  severity: 'warning',
  inRecord(record) {
    if (record.replies === undefined) return NOTHING;
    const known = recipients(record);
    const isKnown = (who: string) => known.some(({ names }) => names.includes(who));
    const fault = (name: string, pointer: string): Fault => ({
      pointer,
      args: { name, known: known.map((one) => one.name).join('、') },
    });
    return record.replies.flatMap(({ deliveries = [], feedback = [] }, index) => [
      ...deliveries.flatMap(({ to }, at) =>
        isKnown(to) ? [] : [fault(to, `/replies/${index}/deliveries/${at}/to`)],
      ),
      ...feedback.flatMap(({ from }, at) =>
        isKnown(from) ? [] : [fault(from, `/replies/${index}/feedback/${at}/from`)],
      ),
    ]);
  },
};
