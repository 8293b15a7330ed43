import { answeredByGovernment, opinionGoesTo, owesOpinion } from '../../proposal/paper.ts';
import { receipts, recipients } from '../../proposal/recipients.ts';
import type { Paper, Proposal, Reply } from '../../proposal/record.ts';
import { Refusal } from '../../refusal.ts';
import type { PaperPlace } from '../steps/papers.ts';

/** Whom a paper goes to: those named, else everyone who lacks it; our opinion goes to the leading unit and nowhere else. */
export function addressees(
  record: Proposal,
  place: PaperPlace,
  named: readonly string[],
): readonly string[] {
  if (owesOpinion(record)) return [leadingUnit(record, named)];
  if (named.length === 0) {
    const all = lacking(record, place);
    if (all.length === 0) throw new Refusal('all-delivered', 5, (m) => m.commands.allDelivered);
    return all;
  }
  const known = recipients(record);
  const stranger = named.find((name) => !known.some(({ names }) => names.includes(name)));
  if (stranger === undefined) return named;
  const all = known.map(({ name }) => name);
  throw new Refusal('unknown-recipient', 2, (m) => m.commands.unknownRecipient(stranger, all));
}

/** The recipients who do not have the reply. */
export function lacking(record: Proposal, { paper }: PaperPlace): readonly string[] {
  return receipts(record, paper as Reply)
    .filter(({ since }) => since === undefined)
    .map(({ recipient }) => recipient.name);
}

/** The deliveries that did not come back, with their places in the list. */
export function deliveriesThatStand(paper: Paper | undefined) {
  return (paper?.deliveries ?? [])
    .map((delivery, index) => ({ delivery, index }))
    .filter(({ delivery }) => delivery.returned === undefined);
}

/** 协办单位不直接答复代表: the leading unit replies, with our opinion in it; or the government does, where it said so. */
function leadingUnit(record: Proposal, named: readonly string[]): string {
  const proposer = named.find((name) => record.proposers.some((one) => one.name === name));
  if (proposer !== undefined) {
    throw new Refusal('co-unit-answers-nobody', 5, (m) =>
      answeredByGovernment(record)
        ? m.commands.governmentAnswers(proposer, opinionGoesTo(record))
        : m.commands.coUnitAnswersNobody(proposer, opinionGoesTo(record)),
    );
  }
  const unit = named[0] ?? opinionGoesTo(record);
  if (unit !== undefined) return unit;
  throw new Error('the leading unit is asked for');
}
