import { leadAssignment } from '../proposal/assignment.ts';
import { owesReply } from '../proposal/paper.ts';
import type { Draft, Proposal } from '../proposal/record.ts';
import { Refusal } from '../refusal.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { writing } from './command.ts';
import { type Asked, choice, item, text, texts } from './param.ts';
import { checkClass, classLetters, slips, staffNames } from './steps/known.ts';
import { paperInHand, paperList } from './steps/papers.ts';
import { recording } from './steps/recording.ts';
import { before, permit, recordAsked, stepParams } from './steps/step.ts';

const isReply = (asked: Asked) => {
  const record = recordAsked(asked);
  return record === undefined || owesReply(record);
};

/** 拟稿: a draft of the reply, or of our opinion where we co-handle. After a dissatisfied feedback it opens the next round. */
export const command = writing({
  params: {
    id: item(),
    by: text({ suggest: staffNames }),
    class: text({
      offered: true,
      suggest: classLetters,
      when: isReply,
      preset: (asked) => earlierAsked(asked)?.class,
    }),
    publicity: choice('publicity', {
      offered: true,
      when: isReply,
      preset: (asked) => earlierAsked(asked)?.publicity,
    }),
    answer: texts({
      offered: true,
      lines: true,
      when: isReply,
      each: (asked) => recordAsked(asked)?.asks ?? [],
    }),
    adopted: texts({ lines: true, when: isReply }),
    note: text({ lines: true }),
    ...stepParams,
  },
  early: before('draft'),
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'draft', entry, registry, context, ...input });
    checkClass(input.class, registry.office);
    const earlier = earlierDraft(entry.data);
    const draft = {
      on,
      by: input.by ?? leadAssignment(entry.data)?.handler ?? registry.office.unit,
      class: input.class ?? earlier?.class,
      publicity: input.publicity ?? earlier?.publicity,
      answers: input.answer,
      adopted: input.adopted.length > 0 ? adoptedFrom(input.adopted, entry.data) : earlier?.adopted,
      note: input.note,
    };
    const place = paperInHand(entry.data);
    const edit: Edit =
      place === undefined || place.paper.signed !== undefined
        ? {
            kind: 'append',
            path: [paperList(entry.data)],
            value: { round: (place?.paper.round ?? 0) + 1, drafts: [draft] },
          }
        : { kind: 'append', path: [place.list, place.index, 'drafts'], value: draft };
    return recording({
      entry,
      edits: [edit, ...overrides],
      registry,
      context,
      remarks: input.by === undefined ? [] : slips([input.by], registry, context),
    });
  },
});

/** What is taken up, in words: a number is that point of the item. */
function adoptedFrom(given: readonly string[], { asks = [] }: Proposal): readonly string[] {
  return given.map((text) => {
    if (!/^\d{1,3}$/.test(text)) return text;
    const ask = asks[Number(text) - 1];
    if (ask !== undefined) return ask;
    throw new Refusal('bad-value', 2, (m) => m.steps.noSuchAsk(text, asks));
  });
}

/** A draft written anew keeps the class, the publicity and what is taken up, unless told otherwise. */
function earlierDraft(record: Proposal): Draft | undefined {
  const place = paperInHand(record);
  return place?.paper.signed === undefined ? place?.paper.drafts?.at(-1) : undefined;
}

function earlierAsked(asked: Asked): Draft | undefined {
  const record = recordAsked(asked);
  return record && earlierDraft(record);
}
