import { receipts } from '../proposal/recipients.ts';
import type { Feedback, Reply } from '../proposal/record.ts';
import { lastFeedback } from '../proposal/satisfaction.ts';
import type { Item } from './item.ts';
import type { Countable } from './member.ts';

/** One person's form, sent with a reply; `answer` is what the person last said in it. Silence leaves it empty. */
export interface Form extends Countable {
  readonly answer: Feedback | undefined;
}

/** The replies of an item, first round first. */
export const repliesOf = ({ record }: Item): readonly Reply[] =>
  (record.replies ?? []).toSorted((a, b) => a.round - b.round);

/** The forms that went out with the first reply. */
export function firstForms(item: Item): readonly Form[] {
  const first = repliesOf(item).find(({ round }) => round === 1);
  return first === undefined ? [] : formsWith(first, item);
}

/**
 * One form a person, with the last word over all rounds: a second form that has not come back leaves the first one standing,
 * so that nobody ceases to be dissatisfied by keeping silent.
 */
export function finalForms(item: Item): readonly Form[] {
  const byPerson = new Map<string, Form>();
  for (const reply of repliesOf(item)) {
    for (const { member, answer } of formsWith(reply, item)) {
      const who = member.who ?? '';
      const standing = answer ?? byPerson.get(who)?.answer;
      byPerson.set(who, { member: { id: item.id, who }, answer: standing });
    }
  }
  return [...byPerson.values()];
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
