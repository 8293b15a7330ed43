import { currentPaper, standingDraft } from '../proposal/paper.ts';
import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { staffNames } from './known.ts';
import { flag, item, names, requiredChoice, requiredNames, text } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 沟通、面商; with --stage draft, 就初步答复征求意见. */
export const command = writing({
  params: {
    id: item(),
    stage: requiredChoice('stage'),
    way: requiredChoice('contactWay'),
    by: requiredNames({ suggest: staffNames }),
    with: names({ offered: true }),
    place: text(),
    agreed: flag(),
    disagreed: flag(),
    view: text({ offered: true }),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const onDraft = input.stage === 'draft';
    const paper = currentPaper(entry.data);
    const { on, overrides } = permit({
      step: onDraft ? 'consult' : 'contact',
      entry,
      registry,
      context,
      ...input,
      ...(onDraft ? { after: { on: paper && standingDraft(paper)?.on, what: 'drafted' } } : {}),
    });
    checkWord(onDraft, input);
    const value = {
      on,
      stage: input.stage,
      way: input.way,
      by: input.by,
      with: input.with.length > 0 ? input.with : undefined,
      place: input.place,
      round: onDraft ? paper?.round : undefined,
      agreed: onDraft ? input.agreed : undefined,
      view: input.view,
    };
    const { terms } = context.messages;
    return recording(
      entry,
      [{ kind: 'append', path: ['contacts'], value }, ...overrides],
      { what: `${terms.stage[input.stage]} ${terms.contactWay[input.way]}`, on },
      { registry, context },
    );
  },
});

/** Silence is not consent: a talk about the draft says whether it was agreed to. */
function checkWord(
  onDraft: boolean,
  { agreed, disagreed }: { agreed: boolean; disagreed: boolean },
) {
  if (onDraft ? agreed !== disagreed : !agreed && !disagreed) return;
  throw new Refusal('agreed-or-not', 2, (m) =>
    onDraft ? m.commands.agreedOrNot : m.commands.agreedOnlyOnDraft,
  );
}
