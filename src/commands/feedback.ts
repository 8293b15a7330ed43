import { isClosed } from '../proposal/closed.ts';
import { unheard } from '../proposal/next.ts';
import type { Office } from '../proposal/office.ts';
import { deliveredReply } from '../proposal/paper.ts';
import { receipts, recipients } from '../proposal/recipients.ts';
import type { Proposal, Rating, Reply } from '../proposal/record.ts';
import { needsNewRound } from '../proposal/satisfaction.ts';
import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { type Asked, choice, flag, item, requiredChoice, text } from './param.ts';
import { staffNames } from './steps/known.ts';
import { recording } from './steps/recording.ts';
import { before, permit, recordAsked, stepParams } from './steps/step.ts';

/** 反馈: how one proposer rates attitude and result. A second form from the same person stands beside the first. */
export const command = writing({
  params: {
    id: item(),
    from: text({ suggest: silentFirst, needed: isOneOfMany }),
    result: requiredChoice('rating'),
    attitude: choice('rating', { offered: true }),
    way: choice('feedbackWay', { offered: true }),
    collectedBy: text({ offered: true, suggest: staffNames }),
    signed: flag(),
    text: text({ offered: true, lines: true }),
    ...stepParams,
  },
  early: before('feedback'),
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const reply = deliveredReply(entry.data);
    const from = input.from ?? (recipients(entry.data)[0]?.name as string);
    const { on, overrides } = permit({
      step: 'feedback',
      entry,
      registry,
      context,
      ...input,
      after: reply && { what: 'delivered', on: deliveredTo(entry.data, reply, from) },
    });
    reopensLater(on, input.result, { record: entry.data, office: registry.office });
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
    const index = reply === undefined ? 0 : (entry.data.replies ?? []).indexOf(reply);
    return recording({
      entry,
      edits: [{ kind: 'append', path: ['replies', index, 'feedback'], value }, ...overrides],
      registry,
      context,
    });
  },
});

/** A form that opens a closed item again came after the closing; one of the same day was overlooked, and the closing is wrong. */
function reopensLater(
  on: string,
  result: Rating,
  { record, office }: { readonly record: Proposal; readonly office: Office },
): void {
  const { closed } = record;
  if (closed === undefined || !isClosed(record, office) || !needsNewRound(result, office)) return;
  if (on > closed.on) return;
  throw new Refusal('too-early', 5, (m) => m.commands.closedBefore(on, closed.on));
}

/** The day this person got the reply. Nobody can rate what they have not received. */
function deliveredTo(record: Proposal, reply: Reply, from: string): string {
  const receipt = receipts(record, reply).find(({ recipient }) => recipient.names.includes(from));
  if (receipt === undefined) {
    const all = recipients(record).map(({ name }) => name);
    throw new Refusal('unknown-recipient', 2, (m) => m.commands.unknownRecipient(from, all));
  }
  if (receipt.since !== undefined) return receipt.since;
  throw new Refusal('not-delivered', 5, (m) => m.commands.notDelivered(from, record.id));
}

function isOneOfMany(asked: Asked): boolean {
  const record = recordAsked(asked);
  return record !== undefined && recipients(record).length > 1;
}

/** Those who have not said anything yet stand first. */
function silentFirst(asked: Asked): readonly string[] {
  const record = recordAsked(asked);
  if (record === undefined) return [];
  return [...new Set([...unheard(record), ...recipients(record).map(({ name }) => name)])];
}
