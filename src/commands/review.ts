import type { Messages } from '../messages/index.ts';
import { nearest } from '../nearest.ts';
import { checklistOf } from '../proposal/gates.ts';
import { deputiesFor } from '../proposal/leaders.ts';
import type { Office } from '../proposal/office.ts';
import { owesReply } from '../proposal/paper.ts';
import type { Paper, Proposal } from '../proposal/record.ts';
import { statusOf } from '../proposal/status.ts';
import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { type Asked, choice, flag, item, names, text } from './param.ts';
import { checkLeader, leaderNames, slips } from './steps/known.ts';
import { paperInHand } from './steps/papers.ts';
import { recording } from './steps/recording.ts';
import { before, permit, recordAsked, stepParams } from './steps/step.ts';

type Stage = 'office' | 'leader';

/** 办公室核稿 and 分管领导审核; --back sends the draft back. */
export const command = writing({
  params: {
    id: item(),
    stage: choice('reviewStage'),
    by: text({ suggest: leaderNames, needed: (asked) => reviewerAsked(asked) === undefined }),
    back: text({ offered: true, lines: true }),
    criteria: names({ offered: true, complete: true, suggest: checklistWords, when: mayConfirm }),
    allCriteria: flag(),
    ...stepParams,
  },
  early: before(
    ({ stage }, record, office) =>
      (stage ?? stageOf(record, office)) === 'office' ? 'check' : 'review',
    { gates: 'ignored' },
  ),
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const stage = input.stage ?? stageOf(entry.data, registry.office);
    if (stage === 'leader' && input.by !== undefined) checkLeader(input.by, registry.office);
    const place = paperInHand(entry.data);
    const step = stage === 'office' ? 'check' : 'review';
    const passed = input.back === undefined;
    const confirmed = input.allCriteria
      ? checklistOf(registry.office)
      : [
          ...new Set(
            input.criteria.map((word) => criterionNamed(word, registry.office, context.messages)),
          ),
        ];
    const attempt = { step, entry, registry, context, ...input } as const;
    const { on, overrides } = permit(passed ? attempt : { ...attempt, gates: 'ignored' });
    const value = {
      on,
      by: input.by ?? reviewer(stage, { record: entry.data, asked: { input, registry, context } }),
      stage,
      passed,
      criteria: passed ? confirmed : undefined,
      draft: passed ? undefined : ordinalOfSeveral(place?.paper),
      reason: input.back,
    };
    const path = [place?.list ?? 'replies', place?.index ?? 0, 'reviews'];
    return recording({
      entry,
      edits: [{ kind: 'append', path, value }, ...overrides],
      registry,
      context,
      remarks:
        stage === 'office' && input.by !== undefined ? slips([input.by], registry, context) : [],
    });
  },
});

/** Which draft is meant, where there were several. */
function ordinalOfSeveral(paper: Paper | undefined): number | undefined {
  const drafts = paper?.drafts?.length ?? 0;
  return drafts > 1 ? drafts : undefined;
}

/** After the office it is the leader's turn. */
function stageOf(record: Proposal, office: Office): Stage {
  return ['office_checked', 'reviewed'].includes(statusOf(record, office)) ? 'leader' : 'office';
}

/** The office checks; the one deputy in charge reviews. Undefined where more than one could be meant. */
function reviewer(
  stage: Stage,
  { record, asked: { registry } }: { readonly record: Proposal; readonly asked: Asked },
): string | undefined {
  const { office } = registry ?? {};
  if (office === undefined) return undefined;
  if (stage === 'office') return office.office ?? office.unit;
  const deputies = deputiesFor(record, office);
  return deputies.length === 1 ? deputies[0] : undefined;
}

function reviewerAsked(asked: Asked): string | undefined {
  const record = recordAsked(asked);
  if (record === undefined) return undefined;
  const office = asked.registry?.office;
  if (office === undefined) return undefined;
  const stage = (asked.input.stage as Stage | undefined) ?? stageOf(record, office);
  return reviewer(stage, { record, asked });
}

/** The criteria of a reply are confirmed by the office, when it lets the draft pass. */
function mayConfirm(asked: Asked): boolean {
  const { stage, back, allCriteria } = asked.input;
  const record = recordAsked(asked);
  if (record === undefined || back !== undefined || allCriteria === true) return false;
  const office = asked.registry?.office;
  return (
    office !== undefined && owesReply(record) && (stage ?? stageOf(record, office)) === 'office'
  );
}

/** What the office check confirms, in the office's words. */
function checklistWords({ registry, context: { messages } }: Asked): readonly string[] {
  const words: Readonly<Record<string, string>> = messages.terms.criterion;
  return registry === undefined ? [] : checklistOf(registry.office).map((one) => words[one] ?? one);
}

/** 针对性 is stored as `relevant`; a word of the office's own checklist stays as it is. */
function criterionNamed(word: string, office: Office, { terms }: Messages): string {
  const labels: Readonly<Record<string, string>> = terms.criterion;
  const checklist = checklistOf(office);
  const meant = checklist.find((one) => one === word || labels[one] === word);
  if (meant !== undefined) return meant;
  const words = checklist.map((one) => labels[one] ?? one);
  throw new Refusal('bad-value', 2, (m) =>
    m.shell.badChoice('--criteria', word, words, nearest(word, words)),
  );
}
