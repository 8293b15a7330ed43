import { receipts, recipients } from '../proposal/recipients.ts';
import type { Proposal, Reply } from '../proposal/record.ts';
import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { paperInHand } from './papers.ts';
import { choice, flag, item, requiredChoice, text } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 反馈: how one proposer rates attitude and result. A second form from the same person stands beside the first. */
export const command = writing({
  params: {
    id: item(),
    from: text({ offered: true }),
    result: requiredChoice('rating'),
    attitude: choice('rating', { offered: true }),
    way: choice('feedbackWay', { offered: true }),
    collectedBy: text(),
    signed: flag(),
    text: text({ offered: true }),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const place = paperInHand(entry.data);
    const reply = place?.paper as Reply | undefined;
    const from = input.from ?? onlyOne(entry.data);
    const { on, overrides } = permit({
      step: 'feedback',
      entry,
      registry,
      context,
      ...input,
      after: { on: deliveredTo(entry.data, reply, from), what: 'delivered' },
    });
    const value = {
      from,
      on,
      attitude: input.attitude,
      result: input.result,
      way: input.way,
      collected_by: input.collectedBy,
      signed: input.signed ? true : undefined,
      text: input.text,
    };
    return recording(
      entry,
      [{ kind: 'append', path: ['replies', place?.index ?? 0, 'feedback'], value }, ...overrides],
      {
        what: context.messages.commands.feedback(from, context.messages.terms.rating[input.result]),
        on,
      },
      { registry, context },
    );
  },
});

function onlyOne(record: Proposal): string {
  const all = recipients(record).map((one) => one.name);
  if (all.length === 1) return all[0] as string;
  throw new Refusal('missing-values', 2, (m) => m.commands.whoseFeedback(all));
}

/** The day this person got the reply. Nobody can rate what they have not received. */
function deliveredTo(record: Proposal, reply: Reply | undefined, from: string): string | undefined {
  const receipt = receipts(record, reply).find(({ recipient }) => recipient.names.includes(from));
  if (receipt === undefined) {
    const all = recipients(record).map((one) => one.name);
    throw new Refusal('unknown-recipient', 2, (m) => m.commands.unknownRecipient(from, all));
  }
  if (receipt.since === undefined && reply?.deliveries !== undefined) {
    throw new Refusal('not-delivered', 5, (m) => m.commands.notDelivered(from));
  }
  return receipt.since;
}
