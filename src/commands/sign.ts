import { leadAssignment } from '../proposal/assignment.ts';
import { owesReply, standingDraft } from '../proposal/paper.ts';
import type { Proposal, Reply } from '../proposal/record.ts';
import { usualSigner } from '../proposal/signers.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { writing } from './command.ts';
import { type Asked, choice, integer, item, text } from './param.ts';
import { numberFor } from './steps/document-number.ts';
import { checkClass, checkLeader, classLetters, leaderNames } from './steps/known.ts';
import { paperInHand } from './steps/papers.ts';
import { recording } from './steps/recording.ts';
import { before, permit, recordAsked, stepParams } from './steps/step.ts';

/** Who signs where nobody is named. */
const signer = (asked: Asked) => {
  const record = recordAsked(asked);
  const office = asked.registry?.office;
  if (record === undefined || office === undefined) return undefined;
  return usualSigner(office, leadAssignment(record)?.section)?.name;
};

/** 签发: who signed, the document number, the class and the publicity that go out with the paper. */
export const command = writing({
  params: {
    id: item(),
    by: text({
      offered: true,
      suggest: leaderNames,
      preset: signer,
      needed: (asked) => signer(asked) === undefined,
    }),
    number: integer(),
    documentNo: text(),
    class: text({ offered: true, suggest: classLetters, when: lacksClass }),
    publicity: choice('publicity', { offered: true, when: lacksPublicity }),
    ...stepParams,
  },
  early: before('sign', { gates: 'ignored' }),
  async plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { office } = registry;
    const place = paperInHand(entry.data);
    const draft = place && standingDraft(place.paper);
    const isReply = place?.list === 'replies';
    const letter = isReply ? (input.class ?? draft?.class) : undefined;
    const publicity = isReply ? (input.publicity ?? draft?.publicity) : undefined;
    const section = leadAssignment(entry.data)?.section;
    const by = input.by ?? (usualSigner(office, section)?.name as string);
    const { on, overrides } = permit({
      step: 'sign',
      entry,
      registry,
      context,
      ...input,
      act: { by },
      as: withClass(entry.data, letter),
    });
    checkClass(input.class, office);
    checkLeader(by, office);
    const documentNo = numberFor(entry, registry, { ...input, on });
    const set = (key: string, value: string | object | undefined): Edit[] =>
      value === undefined
        ? []
        : [{ kind: 'set', path: [place?.list ?? '', place?.index ?? 0, key], value } as Edit];
    const plan = await recording({
      entry,
      edits: [
        ...set('signed', { on, by }),
        ...set('document_no', documentNo),
        ...set('class', letter),
        ...set('publicity', publicity),
        ...overrides,
      ],
      registry,
      context,
    });
    return { ...plan, claims: [documentNo] };
  },
});

/** The record as it is with the class that the signature brings. */
function withClass(record: Proposal, letter: string | undefined): Proposal {
  const place = paperInHand(record);
  if (letter === undefined || place?.list !== 'replies') return record;
  const replies = (record.replies ?? []).map((reply: Reply, index) =>
    index === place.index ? { ...reply, class: letter } : reply,
  );
  return { ...record, replies };
}

const draftAsked = (asked: Asked) => {
  const record = recordAsked(asked);
  const place = record && owesReply(record) ? paperInHand(record) : undefined;
  return place && standingDraft(place.paper);
};

/** What the draft proposed is signed as it is. */
function lacksClass(asked: Asked): boolean {
  const draft = draftAsked(asked);
  return draft !== undefined && draft.class === undefined;
}

function lacksPublicity(asked: Asked): boolean {
  const draft = draftAsked(asked);
  return draft !== undefined && draft.publicity === undefined;
}
