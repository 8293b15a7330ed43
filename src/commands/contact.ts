import { leadAssignment } from '../proposal/assignment.ts';
import { currentPaper } from '../proposal/paper.ts';
import { Refusal } from '../refusal.ts';
import { type Asked, flag, names, requiredChoice, requiredNames, text } from './param.ts';
import { forEach } from './steps/each.ts';
import { slips, staffNames } from './steps/known.ts';
import { before, permit, recordAsked, stepParams } from './steps/step.ts';

const isOnDraft = ({ input }: Asked) => input.stage === 'draft';

/** 沟通、面商; with --stage draft, 就初步答复征求意见. */
export const command = forEach({
  params: {
    stage: requiredChoice('stage'),
    way: requiredChoice('contactWay'),
    by: requiredNames({ suggest: handlerFirst }),
    with: names({ offered: true, suggest: proposerNames }),
    place: text(),
    // Silence is not consent: a talk about the draft says whether it was agreed to.
    agreed: flag({
      needed: (asked) => isOnDraft(asked) && asked.input.disagreed !== true,
      opposite: 'disagreed',
    }),
    disagreed: flag(),
    view: text({ offered: true, lines: true }),
    ...stepParams,
  },
  early: before(({ stage }) =>
    stage === undefined ? undefined : stage === 'draft' ? 'consult' : 'contact',
  ),
  record(input, registry, context) {
    const entry = registry.find(input.id);
    const onDraft = input.stage === 'draft';
    if (input.agreed && input.disagreed) {
      throw new Refusal('agreed-or-not', 2, (m) => m.commands.agreedOrNot);
    }
    if (!onDraft && (input.agreed || input.disagreed)) {
      throw new Refusal('agreed-or-not', 2, (m) =>
        m.commands.agreedOnlyOnDraft(m.terms.stage.draft),
      );
    }
    const step = onDraft ? 'consult' : 'contact';
    const { on, overrides } = permit({ step, entry, registry, context, ...input });
    const value = {
      on,
      stage: input.stage,
      way: input.way,
      by: input.by,
      with: input.with,
      with_items: input.alongside,
      place: input.place,
      round: onDraft ? currentPaper(entry.data)?.round : undefined,
      agreed: onDraft ? input.agreed : undefined,
      view: input.view,
    };
    return {
      entry,
      edits: [{ kind: 'append', path: ['contacts'], value }, ...overrides],
      remarks: slips(input.by, registry, context),
    };
  },
});

/** The handler makes most of the calls. */
function handlerFirst(asked: Asked): readonly string[] {
  const record = recordAsked(asked);
  const handler = record && leadAssignment(record)?.handler;
  return [...new Set([...(handler === undefined ? [] : [handler]), ...staffNames(asked)])];
}

function proposerNames(asked: Asked): readonly string[] {
  return recordAsked(asked)?.proposers.map(({ name }) => name) ?? [];
}
