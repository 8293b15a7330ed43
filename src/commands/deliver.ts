import { owesOpinion } from '../proposal/paper.ts';
import { receipts, recipients } from '../proposal/recipients.ts';
import type { Paper, Proposal, Reply } from '../proposal/record.ts';
import { leadUnitOf } from '../proposal/role.ts';
import { Refusal } from '../refusal.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { writing } from './command.ts';
import { type PaperPlace, paperInHand } from './papers.ts';
import { choice, item, names, text } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 送达 to every recipient who lacks the paper, or to those named; --returned records mail that came back. */
export const command = writing({
  params: {
    id: item(),
    to: names(),
    way: choice('deliveryWay'),
    address: text(),
    tracking: text(),
    returned: text(),
    asked: text(),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const place = paperInHand(entry.data);
    const back = input.returned !== undefined;
    const paper = place?.paper;
    const { on, overrides } = permit({
      step: back ? 'mail_return' : 'deliver',
      entry,
      registry,
      context,
      ...input,
      after: back
        ? { on: undefined, what: 'delivered' }
        : { on: paper?.signed?.on, what: 'signed' },
    });
    const { commands, terms } = context.messages;
    if (place === undefined) throw new Error('a paper that may be delivered exists');
    if (input.returned !== undefined) {
      const index = cameBack(place.paper, input.to, on);
      const to = place.paper.deliveries?.[index]?.to ?? '';
      const value = { on, reason: input.returned, asked: input.asked };
      const path = [place.list, place.index, 'deliveries', index, 'returned'];
      return recording(
        entry,
        [{ kind: 'set', path, value }, ...overrides],
        { what: commands.mailBack(to), on },
        { registry, context },
      );
    }
    const way = input.way;
    if (way === undefined)
      throw new Refusal('missing-values', 2, (m) =>
        m.shell.missing(['--way'], 'proposals deliver --help'),
      );
    const to = addressees(entry.data, place, input.to);
    const edits: Edit[] = to.map((name) => ({
      kind: 'append',
      path: [place.list, place.index, 'deliveries'],
      value: { to: name, way, on, address: input.address, tracking: input.tracking },
    }));
    const what = commands.delivered(terms.deliveryWay[way], to);
    return recording(entry, [...edits, ...overrides], { what, on }, { registry, context });
  },
});

/** Whom it goes to: those named, else everyone who lacks it; our opinion goes to the leading unit and nowhere else. */
function addressees(
  record: Proposal,
  place: PaperPlace,
  named: readonly string[],
): readonly string[] {
  if (owesOpinion(record)) return [leadingUnit(record, named)];
  const lacking = receipts(record, place.paper as Reply)
    .filter(({ since }) => since === undefined)
    .map(({ recipient }) => recipient.name);
  if (named.length === 0) {
    if (lacking.length === 0) throw new Refusal('all-delivered', 5, (m) => m.commands.allDelivered);
    return lacking;
  }
  const known = recipients(record);
  for (const name of named) {
    if (known.some((one) => one.names.includes(name))) continue;
    throw new Refusal('unknown-recipient', 2, (m) =>
      m.commands.unknownRecipient(
        name,
        known.map((one) => one.name),
      ),
    );
  }
  return named;
}

/** 协办单位不直接答复代表: the leading unit replies, with our opinion in it. */
function leadingUnit(record: Proposal, named: readonly string[]): string {
  const answersProposer = named.find((name) =>
    record.proposers.some((proposer) => proposer.name === name),
  );
  if (answersProposer !== undefined) {
    throw new Refusal('co-unit-answers-nobody', 5, (m) =>
      m.commands.coUnitAnswersNobody(answersProposer, leadUnitOf(record)),
    );
  }
  const unit = named[0] ?? leadUnitOf(record);
  if (unit !== undefined) return unit;
  throw new Refusal('missing-values', 2, (m) =>
    m.shell.missing(['--to'], 'proposals deliver --help'),
  );
}

/** The delivery that came back: the last one to that person that still stands. */
function cameBack(paper: Paper, named: readonly string[], on: string): number {
  const standing = (paper.deliveries ?? [])
    .map((delivery, index) => ({ delivery, index }))
    .filter(({ delivery }) => delivery.returned === undefined)
    .filter(({ delivery }) => named.length === 0 || named.includes(delivery.to));
  const persons = [...new Set(standing.map(({ delivery }) => delivery.to))];
  const last = standing.at(-1);
  if (last === undefined || persons.length > 1) {
    throw new Refusal('which-delivery', 2, (m) => m.commands.whichDelivery(persons));
  }
  const { on: sent } = last.delivery;
  if (on < sent)
    throw new Refusal('too-early', 5, (m) => m.steps.tooEarly(on, m.steps.earlier.delivered, sent));
  return last.index;
}
