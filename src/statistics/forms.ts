import { receipts } from '../proposal/recipients.ts';
import type { Feedback, Reply } from '../proposal/record.ts';
import { lastFeedback } from '../proposal/satisfaction.ts';
import type { Item } from './item.ts';
import type { Countable } from './member.ts';

/** One person's form, sent with a reply; `answer` is what the person last said in it. Silence leaves it empty. */
export interface Form extends Countable {
  readonly answer: Feedback | undefined;
}

/** The forms of an item: those that went out with the first reply, and one a person over all rounds. */
export interface Forms {
  readonly first: readonly Form[];
  /**
   * With the last word of each person: a second form that has not come back leaves the first one standing,
   * so that nobody ceases to be dissatisfied by keeping silent.
   */
  readonly final: readonly Form[];
}

/** The replies of an item, first round first. */
export function repliesOf({ record: { replies = [] } }: Item): readonly Reply[] {
  return replies.length < 2 ? replies : replies.toSorted((a, b) => a.round - b.round);
}

/** Who was sent a form, and what each said. */
export function formsOf(item: Item): Forms {
  const first: Form[] = [];
  const final = new Map<string, Form>();
  for (const reply of repliesOf(item)) {
    const forms = formsWith(reply, item);
    if (reply.round === 1) first.push(...forms);
    for (const { member, answer } of forms) {
      const who = member.who ?? '';
      final.set(who, { member: { id: item.id, who }, answer: answer ?? final.get(who)?.answer });
    }
  }
  return { first, final: [...final.values()] };
}

/** A form goes to everyone who has the reply; one that came back from somebody else must have gone out as well. */
function formsWith(reply: Reply, { id, record }: Item): readonly Form[] {
  const answers = new Set(lastFeedback(reply));
  const forms: Form[] = [];
  for (const { recipient, since } of receipts(record, reply)) {
    const answer = [...answers].find(({ from }) => recipient.names.includes(from));
    if (answer === undefined && since === undefined) continue;
    if (answer !== undefined) answers.delete(answer);
    forms.push({ member: { id, round: reply.round, who: recipient.name }, answer });
  }
  for (const answer of answers) {
    forms.push({ member: { id, round: reply.round, who: answer.from }, answer });
  }
  return forms;
}
