import type { Messages } from '../messages/index.ts';
import { leadAssignment } from '../proposal/assignment.ts';
import { checklistOf } from '../proposal/gates.ts';
import type { Office } from '../proposal/office.ts';
import { standingDraft } from '../proposal/paper.ts';
import type { Proposal } from '../proposal/record.ts';
import { statusOf } from '../proposal/status.ts';
import { writing } from './command.ts';
import { leaderNames } from './known.ts';
import { paperInHand } from './papers.ts';
import { choice, flag, item, names, text } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 办公室核稿 and 分管领导审核; --back sends the draft back. */
export const command = writing({
  params: {
    id: item(),
    stage: choice('reviewStage'),
    by: text({ suggest: leaderNames }),
    criteria: names(),
    allCriteria: flag(),
    back: text(),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const stage = input.stage ?? (statusOf(entry.data) === 'office_checked' ? 'leader' : 'office');
    const place = paperInHand(entry.data);
    const { on, overrides } = permit({
      step: stage === 'office' ? 'check' : 'review',
      entry,
      registry,
      context,
      ...input,
      after: { on: place && standingDraft(place.paper)?.on, what: 'drafted' },
    });
    const confirmed = input.allCriteria
      ? checklistOf(registry.office)
      : input.criteria.map((word) => criterionNamed(word, context.messages));
    const value = {
      on,
      by: input.by ?? reviewer(stage, entry.data, registry.office),
      stage,
      passed: input.back === undefined,
      criteria: confirmed.length > 0 ? confirmed : undefined,
      reason: input.back,
    };
    const { terms, commands } = context.messages;
    const what =
      input.back === undefined
        ? terms.reviewStage[stage]
        : commands.sentBack(terms.reviewStage[stage]);
    return recording(
      entry,
      [
        { kind: 'append', path: [place?.list ?? 'replies', place?.index ?? 0, 'reviews'], value },
        ...overrides,
      ],
      { what, on },
      { registry, context },
    );
  },
});

/** The office checks; the deputy in charge of the leading section reviews. */
function reviewer(stage: 'office' | 'leader', record: Proposal, office: Office): string {
  const deputies = (office.leaders ?? []).filter((leader) => leader.role === 'deputy');
  const section = leadAssignment(record)?.section ?? '';
  const inCharge = deputies.find((leader) => leader.sections?.includes(section)) ?? deputies[0];
  return (stage === 'leader' ? inCharge?.name : undefined) ?? office.office ?? office.unit;
}

/** 针对性 is stored as `relevant`; a word of the office's own checklist stays as it is. */
function criterionNamed(word: string, { terms }: Messages): string {
  const built = Object.entries<string>(terms.criterion).find(([, label]) => label === word);
  return built?.[0] ?? word;
}
