import { gates } from './gates.ts';
import type { Step } from './lifecycle.ts';
import type { Office } from './office.ts';
import { owesReply } from './paper.ts';
import type { Proposal } from './record.ts';
import { roleOf } from './role.ts';
import { statusOf } from './status.ts';

/** What is to be done next, the most pressing first; nothing once the item is closed. */
export function nextSteps(record: Proposal, office: Office): readonly Step[] {
  const status = statusOf(record);
  switch (status) {
    case 'return_requested':
      return ['decide'];
    case 'registered':
      return [roleOf(record) === 'reference' ? 'close' : 'propose'];
    case 'proposed':
      return ['approve'];
    case 'instructed':
      return [gates.leaders_instructed(record, office) ? 'approve' : 'assign'];
    case 'assigned':
    case 'handling':
    case 'rehandling':
      return onTheWork(record);
    case 'drafted':
      return [owesReply(record) ? 'consult' : 'check'];
    case 'consulted':
      return gates.opinions_in(record, office) ? ['receive_opinion', 'check'] : ['check'];
    case 'office_checked':
      return ['review'];
    case 'reviewed':
      return ['sign'];
    case 'signed':
    case 'delivered':
    case 'mail_returned':
      return ['deliver'];
    case 'answered':
      return ['feedback'];
    case 'feedback_in':
    case 'opinion_sent':
      return ['close'];
    case 'closed':
    case 'returned':
    case 'withdrawn':
      return ['archive'];
    case 'archived':
      return [];
  }
}

function onTheWork(record: Proposal): readonly Step[] {
  const steps: Step[] = [];
  if (owesReply(record) && record.contacts === undefined) steps.push('contact');
  if (record.opinions?.some((opinion) => opinion.received_on === undefined)) {
    steps.push('receive_opinion');
  }
  return [...steps, 'draft'];
}
