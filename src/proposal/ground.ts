import { leadAssignment } from './assignment.ts';
import type { Step } from './lifecycle.ts';
import type { Office } from './office.ts';
import { currentPaper, deliveredReply, passedReviews, standingDraft } from './paper.ts';
import type { Proposal } from './record.ts';
import { lastFeedback, needsNewRound } from './satisfaction.ts';
import { timelineOf } from './timeline.ts';

/** The kinds of fact a step can build on. */
export type GroundKind =
  | 'assigned'
  | 'proposed'
  | 'instructed'
  | 'handed_over'
  | 'drafted'
  | 'reviewed'
  | 'signed'
  | 'delivered'
  | 'dissatisfied'
  | 'requested'
  | 'asked'
  | 'promised'
  | 'decided'
  | 'closed'
  | 'last';

/** A fact that must have happened before, or on the same day. */
export interface Ground {
  readonly what: GroundKind;
  readonly on: string;
}

/** What a step builds on: it cannot have happened earlier than any of these. */
export function groundsOf(step: Step, record: Proposal, office: Office): readonly Ground[] {
  const { intake, routing = {} } = record;
  const paper = currentPaper(record);
  const own = ((): readonly (Ground | undefined)[] => {
    switch (step) {
      case 'approve':
        return [first('proposed', routing.proposed)];
      case 'assign':
        return [first('instructed', routing.instructions)];
      case 'draft': {
        const unsigned = paper?.signed === undefined ? paper : undefined;
        return [
          one('handed_over', leadAssignment(record)?.on),
          one('reviewed', unsigned?.reviews?.at(-1)?.on),
          one('dissatisfied', lastComplaint(record, office)),
        ];
      }
      case 'consult':
        return [one('drafted', paper && standingDraft(paper)?.on)];
      case 'check':
      case 'review':
        return [
          one('drafted', paper && standingDraft(paper)?.on),
          one('reviewed', paper && passedReviews(paper).at(-1)?.on),
        ];
      case 'sign':
        return [one('reviewed', paper && passedReviews(paper).at(-1)?.on)];
      case 'deliver':
        return [one('signed', paper?.signed?.on)];
      case 'copy':
        return [one('signed', deliveredReply(record)?.signed?.on ?? paper?.signed?.on)];
      case 'publish':
        return [one('signed', record.replies?.findLast(({ signed }) => signed)?.signed?.on)];
      case 'archive':
        return [one('closed', record.closed?.on ?? record.withdrawn?.on)];
      case 'close':
        return [one('last', timelineOf(record).at(-1)?.on)];
      default:
        return [];
    }
  })();
  return [one('assigned', intake.assigned_on), ...own].filter((ground) => ground !== undefined);
}

function one(what: GroundKind, on: string | undefined): Ground | undefined {
  return on === undefined ? undefined : { what, on };
}

function first(
  what: GroundKind,
  facts: readonly { readonly on: string }[] | undefined,
): Ground | undefined {
  return one(what, facts?.map(({ on }) => on).sort()[0]);
}

/** The day of the first complaint that still stands about the last reply. */
function lastComplaint(record: Proposal, office: Office): string | undefined {
  const reply = deliveredReply(record);
  const complaints = reply === undefined ? [] : lastFeedback(reply);
  return complaints
    .filter(({ result }) => needsNewRound(result, office))
    .map(({ on }) => on)
    .sort()[0];
}
