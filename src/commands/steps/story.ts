import type { Messages } from '../../messages/index.ts';
import { readWrittenField, spokenField } from '../../proposal/field-path.ts';
import { STRUCK } from '../../proposal/struck.ts';
import type { Event } from '../../proposal/timeline.ts';

/** One event of an item's timeline in a sentence. */
export function tell(event: Event, { story, terms, steps, correcting }: Messages): string {
  switch (event.kind) {
    case 'assigned':
      return story.assigned(event.fact.assigner, event.fact.role && terms.role[event.fact.role]);
    case 'received':
      return story.received(event.fact.registered_by);
    case 'proposed':
      return story.proposed(event.fact);
    case 'instructed':
      return story.instructed(event.fact);
    case 'handed_over':
      return story.handedOver(event.fact, terms.sectionRole[event.fact.role]);
    case 'contact':
      return story.contact(event.fact, terms.contactWay[event.fact.way]);
    case 'opinion_requested':
      return story.opinionRequested(event.fact);
    case 'opinion_received':
      return story.opinionReceived(event.fact);
    case 'drafted':
      return story.drafted(event.fact, event.round ?? 1);
    case 'reviewed': {
      const criteria =
        event.fact.criteria?.map(
          (one) => terms.criterion[one as keyof typeof terms.criterion] ?? one,
        ) ?? [];
      return story.reviewed(event.fact, terms.reviewStage[event.fact.stage], criteria);
    }
    case 'signed': {
      const paper = event.fact;
      const reply = 'class' in paper || 'publicity' in paper ? paper : undefined;
      return story.signed({
        by: paper.signed?.by ?? '',
        documentNo: paper.document_no,
        class: reply?.class,
        publicity: reply?.publicity && terms.publicity[reply.publicity],
      });
    }
    case 'delivered':
      return story.delivered(event.fact, terms.deliveryWay[event.fact.way]);
    case 'mail_returned':
      return story.mailReturned(event.fact.to, event.fact.returned);
    case 'feedback': {
      const { attitude, result } = event.fact;
      return story.feedback(event.fact, terms.rating[result], attitude && terms.rating[attitude]);
    }
    case 'urged':
      return story.urged(
        event.fact,
        terms.urgeWay[event.fact.way],
        event.fact.about && terms.duty[event.fact.about],
      );
    case 'urge_answered':
      return story.urgeAnswered(event.fact);
    case 'overridden':
      return story.overridden(
        event.fact,
        wordOr(steps.label, event.fact.step),
        wordOr(terms.gate, event.fact.gate),
      );
    case 'accepted':
      return story.accepted;
    case 'requested':
      return story.requested(event.fact, terms.requestKind[event.fact.kind]);
    case 'decided': {
      const { kind, decision } = event.fact;
      return story.decided(
        event.fact,
        terms.requestKind[kind],
        decision === undefined ? '' : terms.decision[decision.result],
      );
    }
    case 'told':
      return story.told(event.fact.told?.who, terms.contactWay[event.fact.told?.way ?? 'phone']);
    case 'role_changed':
      return story.roleChanged(event.fact, terms.role[event.fact.role]);
    case 'joined':
      return story.joined(event.fact);
    case 'copied':
      return story.copied(event.fact.to);
    case 'published':
      return story.published(event.fact.where);
    case 'class_changed':
      return story.classChanged(event.fact);
    case 'promised':
      return story.promised(event.fact);
    case 'followed_up':
      return story.followedUp(event.fact.followup.promise, event.fact.check);
    case 'withdrawn':
      return story.withdrawn(event.fact);
    case 'archived':
      return story.archived(
        event.fact,
        (event.fact.papers ?? []).map((paper) => terms.archivePaper[paper]),
      );
    case 'corrected':
      return story.corrected({
        ...event.fact,
        field: spokenField(
          readWrittenField(event.fact.field).map((part) =>
            part === STRUCK ? correcting.struck : part,
          ),
        ),
      });
    case 'closed':
      return story.closed(event.fact);
  }
}

/** A word written by hand is told as it stands. */
function wordOr(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
