import { Refusal } from '../refusal.ts';
import { integer, text } from './param.ts';
import { forEach } from './steps/each.ts';
import { before, permit, stepParams } from './steps/step.ts';

/** 公开: that a reply to be read by everybody was put where everybody can read it. */
export const command = forEach({
  params: { where: text({ offered: true }), round: integer(), ...stepParams },
  early: before('publish'),
  record(input, registry, context) {
    const entry = registry.find(input.id);
    const replies = entry.data.replies ?? [];
    const index =
      input.round === undefined
        ? replies.findLastIndex((reply) => reply.signed !== undefined)
        : replies.findIndex(({ round }) => round === input.round);
    const reply = replies[index];
    if (!reply?.signed)
      throw new Refusal('nothing-to-publish', 5, (m) => m.due.nothingToPublish(entry.id));
    const { publicity, published } = reply;
    if (published)
      throw new Refusal('already-published', 5, (m) => m.due.alreadyPublished(published.on));
    if (publicity !== 'full' && publicity !== 'summary')
      throw new Refusal('not-public', 5, (m) =>
        m.due.notPublic(publicity && m.terms.publicity[publicity]),
      );
    const { on, overrides } = permit({ step: 'publish', entry, registry, context, ...input });
    const value = { on, where: input.where };
    return {
      entry,
      edits: [{ kind: 'set', path: ['replies', index, 'published'], value }, ...overrides],
    };
  },
});
