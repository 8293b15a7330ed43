import { coAssignments, leadAssignment } from './assignment.ts';
import { type Gate, gates, inForce } from './gates.ts';
import type { Step } from './lifecycle.ts';
import type { Office } from './office.ts';
import { currentPaper, currentReply, deliveredReply, owesReply } from './paper.ts';
import { isKept } from './promises.ts';
import { answeredOn, recipients } from './recipients.ts';
import type { Proposal } from './record.ts';
import { roleOf } from './role.ts';
import { disagreedOnDraft, statusOf } from './status.ts';

type WaitsFor = (gate: Gate) => boolean;

/** What is to be done next, the most pressing first; nothing once the item is filed and every promise kept. */
export function nextSteps(record: Proposal, office: Office): readonly Step[] {
  const waitsFor: WaitsFor = (gate) =>
    inForce(gate, office) && gates[gate](record, office, {}) !== undefined;
  const status = statusOf(record, office);
  switch (status) {
    case 'return_requested':
      return ['decide'];
    case 'closed':
      return [...promisesOf(record), ...toPublish(record), 'archive'];
    case 'returned':
    case 'withdrawn':
      return ['archive'];
    case 'archived':
      return promisesOf(record);
    default:
      return [...matters(record), ...onTheWay(status, record, waitsFor)];
  }
}

type Underway = Exclude<
  ReturnType<typeof statusOf>,
  'return_requested' | 'closed' | 'returned' | 'withdrawn' | 'archived'
>;

function onTheWay(status: Underway, record: Proposal, waitsFor: WaitsFor): readonly Step[] {
  switch (status) {
    case 'registered':
      return [roleOf(record) === 'reference' ? 'close' : 'propose'];
    case 'proposed':
      return ['approve'];
    case 'instructed':
      return [waitsFor('leaders_instructed') ? 'approve' : 'assign'];
    case 'assigned':
    case 'handling':
    case 'rehandling':
      return onTheWork(record, waitsFor);
    case 'drafted':
      if (!owesReply(record) || !waitsFor('draft_agreed')) return beforeTheCheck(waitsFor);
      return disagreedOnDraft(record) ? ['draft', 'consult'] : ['consult'];
    case 'consulted':
      return beforeTheCheck(waitsFor);
    case 'office_checked':
      return ['review'];
    case 'reviewed':
      return [waitsFor('criteria_confirmed') ? 'check' : 'sign'];
    case 'signed':
    case 'delivered':
    case 'mail_returned':
      return ['deliver'];
    case 'answered':
      return [...beforeClosing(waitsFor), ...toPublish(record), 'feedback'];
    case 'feedback_in':
      return [
        ...beforeClosing(waitsFor),
        ...toPublish(record),
        ...(unheard(record).length > 0 ? (['feedback'] as const) : []),
        ...closing(waitsFor),
      ];
    case 'opinion_sent':
      return [...beforeClosing(waitsFor), ...closing(waitsFor)];
  }
}

/** What stands open with the assigner, and a granted extension that the proposer has not been told of. */
function matters({ requests = [] }: Proposal): readonly Step[] {
  const waiting = requests.some(({ decision }) => decision === undefined);
  const untold = requests.some(
    ({ kind, decision, told }) =>
      kind === 'extension' && decision?.result === 'agreed' && told === undefined,
  );
  return [...(waiting ? (['decide'] as const) : []), ...(untold ? (['inform'] as const) : [])];
}

/** The sections the office proposed to co-handle that nobody has brought in yet, once there is a leading one. */
export function sectionsToBringIn(record: Proposal): readonly string[] {
  const lead = leadAssignment(record);
  if (lead === undefined) return [];
  const brought = [lead, ...coAssignments(record)].map(({ section }) => section);
  return (record.routing?.proposed?.at(-1)?.co_sections ?? []).filter(
    (section) => !brought.includes(section),
  );
}

/** The recipients of the last reply who have not said anything of it. */
export function unheard(record: Proposal): readonly string[] {
  const heard = new Set(deliveredReply(record)?.feedback?.map(({ from }) => from));
  return recipients(record)
    .filter(({ names }) => !names.some((name) => heard.has(name)))
    .map(({ name }) => name);
}

function onTheWork(record: Proposal, waitsFor: WaitsFor): readonly Step[] {
  const steps: Step[] = [];
  if (currentPaper(record) === undefined && sectionsToBringIn(record).length > 0)
    steps.push('assign');
  if (record.opinions?.some((opinion) => opinion.received_on === undefined)) {
    steps.push('receive_opinion');
  }
  if (roleOf(record) === 'reference') return [...steps, 'close'];
  return [...steps, waitsFor('contact_made') ? 'contact' : 'draft'];
}

/** What the office would send the draft back for comes before its check. */
function beforeTheCheck(waitsFor: WaitsFor): readonly Step[] {
  const steps: Step[] = [];
  if (waitsFor('opinions_in')) steps.push('receive_opinion');
  if (waitsFor('opinions_adequate')) steps.push('request_opinion');
  if (waitsFor('asks_answered') || waitsFor('class_set')) steps.push('draft');
  return steps.length > 0 ? steps : ['check'];
}

/** Closing is no next step as long as something stands before it. */
function closing(waitsFor: WaitsFor): readonly Step[] {
  return beforeClosing(waitsFor).length === 0 ? ['close'] : [];
}

function beforeClosing(waitsFor: WaitsFor): readonly Step[] {
  return [
    ...(waitsFor('copies_sent') ? (['copy'] as const) : []),
    ...(waitsFor('promise_recorded') ? (['promise'] as const) : []),
  ];
}

/** What was decided to be public is published once everybody has it; a round that another follows is not. */
function toPublish(record: Proposal): readonly Step[] {
  const reply = currentReply(record);
  const isPublic = reply?.publicity === 'full' || reply?.publicity === 'summary';
  if (!owesReply(record) || !isPublic || reply.published !== undefined) return [];
  return answeredOn(record, reply) === undefined ? [] : ['publish'];
}

function promisesOf({ followups = [] }: Proposal): readonly Step[] {
  return followups.some((followup) => !isKept(followup)) ? ['follow_up'] : [];
}
