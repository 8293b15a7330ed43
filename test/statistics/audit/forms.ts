import type { Feedback, Proposal, Reply } from '../../../src/proposal/record.ts';

/** Whoever was sent one of these replies, or answered one, with what each said last; a later silence leaves the earlier word standing. */
export function formsOf(
  replies: readonly Reply[],
  record: Proposal,
): Map<string, { answer: Feedback | undefined }> {
  const forms = new Map<string, { answer: Feedback | undefined }>();
  for (const reply of replies.toSorted((a, b) => a.round - b.round)) {
    for (const { name } of record.proposers) {
      const got = (reply.deliveries ?? []).some(({ to, returned }) => to === name && !returned);
      if (got && !forms.has(name)) forms.set(name, { answer: undefined });
    }
    const said = new Map<string, Feedback>();
    for (const one of reply.feedback ?? []) {
      const earlier = said.get(one.from);
      if (!earlier || one.on >= earlier.on) said.set(one.from, one);
    }
    for (const [who, answer] of said) forms.set(who, { answer });
  }
  return forms;
}
