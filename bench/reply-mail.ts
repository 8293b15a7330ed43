import type { Delivery, Feedback } from '../src/generated/proposal.ts';
import { clerk, copies } from './office.ts';
import type { Reply } from './paper-story.ts';
import type { Telling } from './telling.ts';
import { address, complaint, incompleteAddress } from './words.ts';

/** The reply goes to everybody who put the item forward; letters that come back are sent once more. */
export function postStory(tale: Telling, paper: Reply): void {
  const { record, random, wish, step, later } = tale;
  const on = later(0, 3);
  const sent = record.proposers.map(({ name }): Delivery => ({ to: name, way: wayOf(tale), on }));
  sent.forEach((delivery, index) => {
    step(() => add(paper, delivery), index === sent.length - 1 ? 'answered' : 'delivered');
  });
  step(() => {
    paper.copies = copies.map((to) => ({ to, on, way: 'hand' as const }));
  });
  const forced = wish === 'mail_returned' ? sent[0] : undefined;
  const back = sent.filter((delivery) => delivery === forced || random.chance(0.04));
  for (const delivery of back) {
    const on = later(3, 10);
    const returned = { on, reason: '地址只有单位名称，无法投递', asked: record.intake.assigner };
    const incomplete = incompleteAddress(random);
    step(() => {
      Object.assign(delivery, { way: 'post', address: incomplete, returned: defined(returned) });
    }, 'mail_returned');
  }
  back.forEach(({ to }, index) => {
    const delivery: Delivery = {
      to,
      way: 'express',
      on: later(1, 5),
      address: address(random),
      tracking: `EX${String(random.between(1, 999_999_999)).padStart(9, '0')}CN`,
    };
    step(() => add(paper, delivery), index === back.length - 1 ? 'answered' : 'mail_returned');
  });
}

function wayOf({ random }: Telling): Delivery['way'] {
  return random.weighted({ post: 55, hand: 25, express: 8, system: 10, relay: 2 });
}

function add(paper: Reply, delivery: Delivery): void {
  paper.deliveries = [...(paper.deliveries ?? []), delivery];
}

/** What the proposers said of the reply; the leading one last, and dissatisfied where another round is to follow. */
export function feedbackStory(tale: Telling, paper: Reply, dissatisfied: boolean): void {
  const { record, random, wish, step, later } = tale;
  const [lead, ...others] = record.proposers;
  const answers = [
    ...others.filter(() => random.chance(0.8)),
    ...(lead && (dissatisfied || wish === 'feedback_in' || random.chance(0.92)) ? [lead] : []),
  ];
  for (const { name } of answers) {
    const against = dissatisfied && name === lead?.name;
    const said = opinionOf(tale, { from: name, on: later(1, 8), against });
    step(
      () => {
        paper.feedback = [...(paper.feedback ?? []), said];
      },
      against ? 'rehandling' : 'feedback_in',
    );
  }
}

function opinionOf(
  { random }: Telling,
  { from, on, against }: { readonly from: string; readonly on: string; readonly against: boolean },
): Feedback {
  const result = against
    ? 'dissatisfied'
    : random.weighted({
        very_satisfied: 5,
        satisfied: 83,
        basically_satisfied: 10,
        understanding: 2,
      });
  return {
    from,
    on,
    ...(random.chance(0.9) && { attitude: against ? 'basically_satisfied' : 'satisfied' }),
    result,
    way: random.weighted({ paper: 60, phone: 20, face: 12, system: 8 }),
    collected_by: clerk,
    ...(random.chance(0.9) && { signed: random.chance(0.85) }),
    ...(against && { text: complaint(random) }),
  };
}

/** Without the keys that hold nothing. */
function defined<T extends object>(map: T): T {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined)) as T;
}
