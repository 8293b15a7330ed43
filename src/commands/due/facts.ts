import type { Clock } from '../../deadlines/clock.ts';
import { explain } from '../../deadlines/explain.ts';
import type { Messages } from '../../messages/index.ts';
import { titleFacts } from '../item-title.ts';
import type { Due } from './dues.ts';

/** A duty of a list, for programs. */
export function dueFacts({ item: { id, record }, clock }: Due) {
  const { duty, subject, round, holder, due, days, state, certainty, inner } = clock;
  const facts = { id, ...titleFacts(record), duty, subject, round, holder, due, days, state };
  return { ...facts, certainty, inner };
}

/** A clock with its reasoning, as data and in sentences. */
export function clockFacts({ explanation, ...facts }: Clock, messages: Messages) {
  const texts = explain({ ...facts, explanation }, messages);
  return {
    ...facts,
    explanation: explanation.map((step, index) => ({ ...step, text: texts[index] })),
  };
}
