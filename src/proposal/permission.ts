import { type Act, type Gate, gates, inForce, type Missing } from './gates.ts';
import { lifecycle, type Rule, type Step } from './lifecycle.ts';
import { nextSteps } from './next.ts';
import type { Office } from './office.ts';
import { currentPaper, currentReply, deliveredReply, owesReply, standingDraft } from './paper.ts';
import type { Proposal } from './record.ts';
import { roleOf } from './role.ts';
import { type Status, statusOf } from './status.ts';

export interface ClosedGate {
  readonly gate: Gate;
  readonly missing: Missing;
}

/** Whether a step may be taken now; if not, why, and what can be done instead. */
export type Permission =
  | { readonly verdict: 'allowed' }
  | { readonly verdict: 'wrong_state'; readonly status: Status; readonly next: readonly Step[] }
  | { readonly verdict: 'closed_gates'; readonly closed: readonly ClosedGate[] };

/** Judges a step by the lifecycle and by the gates the office has in force. */
export function permissionFor(
  step: Step,
  record: Proposal,
  office: Office,
  act: Act = {},
): Permission {
  const status = statusOf(record, office);
  const rule: Rule = lifecycle[step];
  if (!rule.from.includes(status) || !hasGround(step, status, record)) {
    return { verdict: 'wrong_state', status, next: nextSteps(record, office) };
  }
  const closed = (rule.gates ?? []).flatMap((gate) => {
    const isSettled = !inForce(gate, office) || isOverridden(gate, step, record);
    const missing = isSettled ? undefined : gates[gate](record, office, act);
    return missing === undefined ? [] : [{ gate, missing }];
  });
  return closed.length > 0 ? { verdict: 'closed_gates', closed } : { verdict: 'allowed' };
}

/** A gate that was passed with a reason stays passed for that step; where it was about a draft, as long as that one stands. */
function isOverridden(gate: Gate, step: Step, record: Proposal): boolean {
  const paper = currentPaper(record);
  const draft = paper && standingDraft(paper);
  const isAboutDraft = step === 'check' || step === 'sign';
  return (record.overrides ?? []).some(
    (one) =>
      one.gate === gate &&
      one.step === step &&
      (!isAboutDraft || (draft !== undefined && one.on >= draft.on)),
  );
}

const done: readonly Status[] = ['answered', 'feedback_in', 'opinion_sent'];

/** What a step needs that the status alone does not tell. */
function hasGround(step: Step, status: Status, record: Proposal): boolean {
  const forInformation = roleOf(record) === 'reference';
  switch (step) {
    // Only an item sent to us for information ends without a paper of ours, and it never has one.
    case 'close':
      return forInformation || done.includes(status);
    case 'draft':
      return !forInformation;
    // While a round is handled again, the letters of the one before may still come back and go out.
    case 'deliver':
    case 'mail_return':
      return currentPaper(record)?.signed !== undefined;
    case 'decide':
      return (record.requests ?? []).some(({ decision }) => decision === undefined);
    // What was recorded once is put right with `correct`; the step again would write over it.
    case 'accept':
      return record.intake.accepted_on === undefined;
    // The assigner answers one before the next is asked for.
    case 'request_extension':
      return !(record.requests ?? []).some(
        ({ kind, decision }) => kind === 'extension' && decision === undefined,
      );
    case 'inform':
      return (record.requests ?? []).some(
        ({ kind, decision, told }) =>
          kind === 'extension' && decision?.result === 'agreed' && told === undefined,
      );
    case 'follow_up':
      return record.followups !== undefined;
    case 'copy':
    case 'reclassify':
      return owesReply(record) && currentReply(record)?.signed !== undefined;
    case 'publish':
      return owesReply(record) && (record.replies ?? []).some(({ signed }) => signed !== undefined);
    case 'feedback':
      return owesReply(record) && deliveredReply(record) !== undefined;
    default:
      return true;
  }
}
