import type { Paper, Proposal, Reply } from '../../proposal/record.ts';
import type { InOrder } from '../date-order.ts';
import { forEachPaper } from './papers.ts';

/** Hands over every two dates of a record that have an order. */
export function datesOfRecord(record: Proposal, inOrder: InOrder): void {
  aroundIntake(record, inOrder);
  withTheAssigner(record, inOrder);
  opinions(record, inOrder);
  urges(record, inOrder);
  forEachPaper(record, (paper, list, index) => inPaper(paper, `/${list}/${index}`, inOrder));
  afterwards(record, inOrder);
}

type Dated = readonly { readonly on: string }[];

/** Every entry of a list comes after one day. */
function since(
  earlier: string | undefined,
  list: Dated | undefined,
  pointer: string,
  inOrder: InOrder,
): void {
  list?.forEach(({ on }, index) => {
    inOrder(earlier, on, pointer, index, 'on');
  });
}

function aroundIntake({ intake, routing, closed, contacts }: Proposal, inOrder: InOrder): void {
  const { assigned_on, received_on } = intake;
  inOrder(assigned_on, received_on, '/intake/received_on');
  inOrder(assigned_on, intake.due_on, '/intake/due_on');
  since(assigned_on, routing?.proposed, '/routing/proposed', inOrder);
  since(assigned_on, routing?.instructions, '/routing/instructions', inOrder);
  since(assigned_on, routing?.assignments, '/routing/assignments', inOrder);
  since(assigned_on, contacts, '/contacts', inOrder);
  inOrder(assigned_on, closed?.on, '/closed/on');
}

function withTheAssigner({ intake, requests, role_changes }: Proposal, inOrder: InOrder): void {
  const { assigned_on } = intake;
  inOrder(assigned_on, intake.accepted_on, '/intake/accepted_on');
  requests?.forEach(({ on, decision, told }, index) => {
    inOrder(assigned_on, on, '/requests', index, 'on');
    inOrder(on, decision?.on, '/requests', index, 'decision/on');
    inOrder(decision?.on, told?.on, '/requests', index, 'told/on');
  });
  since(assigned_on, role_changes, '/role_changes', inOrder);
}

/** What follows the closing, and the promises with their checks. */
function afterwards({ closed, archived, withdrawn, followups }: Proposal, inOrder: InOrder): void {
  inOrder(closed?.on, archived?.on, '/archived/on');
  inOrder(withdrawn?.on, archived?.on, '/archived/on');
  followups?.forEach(({ on, due_on, checks }, index) => {
    inOrder(on, due_on, '/followups', index, 'due_on');
    since(on, checks, `/followups/${index}/checks`, inOrder);
  });
}

function urges({ intake, urges: entries }: Proposal, inOrder: InOrder): void {
  entries?.forEach(({ on, answer }, index) => {
    inOrder(intake.assigned_on, on, '/urges', index, 'on');
    inOrder(on, answer?.on, '/urges', index, 'answer/on');
  });
}

function opinions({ opinions: entries }: Proposal, inOrder: InOrder): void {
  entries?.forEach(({ requested_on, received_on, due_on }, index) => {
    inOrder(requested_on, received_on, '/opinions', index, 'received_on');
    inOrder(requested_on, due_on, '/opinions', index, 'due_on');
  });
}

function inPaper(paper: Paper, pointer: string, inOrder: InOrder): void {
  const { signed, drafts, reviews, deliveries } = paper;
  const { copies, feedback } = paper as Reply;
  const firstDraft = earliest(drafts);
  since(firstDraft, reviews, `${pointer}/reviews`, inOrder);
  inOrder(firstDraft, signed?.on, `${pointer}/signed/on`);
  deliveries?.forEach(({ on, returned }, index) => {
    inOrder(signed?.on, on, `${pointer}/deliveries`, index, 'on');
    inOrder(on, returned?.on, `${pointer}/deliveries`, index, 'returned/on');
  });
  since(signed?.on, copies, `${pointer}/copies`, inOrder);
  since(earliest(deliveries), feedback, `${pointer}/feedback`, inOrder);
}

function earliest(entries: Dated | undefined): string | undefined {
  return entries?.reduce<string | undefined>(
    (first, { on }) => (first === undefined || on < first ? on : first),
    undefined,
  );
}
