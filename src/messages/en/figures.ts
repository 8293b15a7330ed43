import type { Messages } from '../index.ts';

type Words = Messages['statistics'];

export const figures: Words['figures'] = {
  received: {
    name: 'received',
    rule: 'given to us, with what was returned or withdrawn later',
    also: 'total',
  },
  returned: {
    name: 'returned',
    rule: 'taken back by the assigner and not given to us again',
    also: 'sent back',
  },
  withdrawn: { name: 'withdrawn', rule: 'withdrawn by the proposer', also: 'taken back' },
  proposers: {
    name: 'proposers',
    rule: 'deputies, members and collectives, each once',
    also: 'signers',
  },
  answered: {
    name: 'answered',
    rule: 'the reply has reached everyone who must have it',
    also: 'reply rate',
  },
  on_time: {
    name: 'on time',
    rule: 'first reply delivered by its date; what is not due yet is not in N',
    also: 'on-time rate',
  },
  on_time_extended: {
    name: 'on time after an extension',
    rule: 'by the later date to which the assigner agreed',
  },
  closed: { name: 'closed', rule: 'recorded as closed', also: 'completion rate' },
  face_contact: {
    name: 'met in person',
    rule: 'met at least once (visit, invitation, symposium, on site)',
    also: 'meeting rate, face to face',
  },
  contact: { name: 'contacted', rule: 'at least one contact, in any way', also: 'contact rate' },
  contacts: {
    name: 'contacts made',
    rule: 'each time counts, in any way; one over several items is one',
  },
  face_meetings: {
    name: 'meetings in person',
    rule: 'visits, invitations, symposia, on site; each time counts',
  },
  contact_persons: {
    name: 'people met or called',
    rule: 'everyone, each time; the first signer where nobody is named; one meeting over several items is one',
    also: 'attendance',
  },
  instructed: {
    name: 'instructed by a leader',
    rule: 'a leader of the office wrote an instruction',
    also: 'instruction rate',
  },
  instructions: { name: 'instructions of leaders', rule: 'each counts', also: 'instructions' },
  leader_reviewed: {
    name: 'reviewed by a leader',
    rule: 'the reply passed the leader in charge',
    also: 'review rate',
  },
  section_times: {
    name: 'items times sections',
    rule: 'once for every section that leads or helps',
    also: 'item times',
  },
  asks: { name: 'points raised', rule: 'the points listed in the items' },
  asks_answered: {
    name: 'points answered',
    rule: 'one by one, in a reply that was signed or sent',
  },
  key_items: { name: 'key items', rule: 'marked as key', also: 'priority items' },
  key_led: {
    name: 'headed by a leader',
    rule: 'a leader is named who heads it',
    also: 'led by a leader',
  },
  key_contact: { name: 'key items met in person', rule: 'met at least once' },
  key_on_site: {
    name: 'key items looked at on site',
    rule: 'on site at least once',
    also: 'key site rate',
  },
  classified: { name: 'classified', rule: 'the reply has a result class' },
  first_forms_returned: {
    name: 'forms back, first reply',
    rule: 'one a person; silence is not satisfaction',
  },
  first_result_satisfied: {
    name: 'first: satisfied with the result, without basically satisfied',
    rule: 'very satisfied, satisfied',
  },
  first_result_satisfied_or_basically: {
    name: 'first: satisfied with the result, with basically satisfied',
    rule: 'very satisfied, satisfied, basically satisfied',
    also: 'first satisfaction',
  },
  first_attitude_satisfied: {
    name: 'first: satisfied with the attitude, without basically satisfied',
    rule: 'very satisfied, satisfied',
  },
  first_attitude_satisfied_or_basically: {
    name: 'first: satisfied with the attitude, with basically satisfied',
    rule: 'very satisfied, satisfied, basically satisfied',
  },
  final_forms_returned: {
    name: 'forms back, in the end',
    rule: "each person's last word",
    also: 'return rate, forms',
  },
  final_result_satisfied: {
    name: 'in the end: satisfied with the result, without basically satisfied',
    rule: 'very satisfied, satisfied',
  },
  final_result_satisfied_or_basically: {
    name: 'in the end: satisfied with the result, with basically satisfied',
    rule: 'very satisfied, satisfied, basically satisfied',
    also: 'satisfaction, satisfaction rate, satisfied',
  },
  final_attitude_satisfied: {
    name: 'in the end: satisfied with the attitude, without basically satisfied',
    rule: 'very satisfied, satisfied',
  },
  final_attitude_satisfied_or_basically: {
    name: 'in the end: satisfied with the attitude, with basically satisfied',
    rule: 'very satisfied, satisfied, basically satisfied',
    also: 'attitude',
  },
  items_with_feedback: {
    name: 'items with feedback',
    rule: 'from anyone, or from the first signer where the settings say so',
  },
  items_satisfied: {
    name: 'items satisfied, without basically satisfied',
    rule: "the worst rating of an item, or the first signer's where the settings say so",
  },
  items_satisfied_or_basically: {
    name: 'items satisfied, with basically satisfied',
    rule: "the worst rating of an item, or the first signer's where the settings say so",
  },
  publicity_decided: { name: 'publicity decided', rule: 'the reply says whether it is public' },
  published: {
    name: 'published',
    rule: 'of what is to be published, in full or as a summary',
    also: 'publication rate',
  },
  opinions_received: { name: 'co-opinions received', rule: 'of those asked for' },
  opinions_on_time: {
    name: 'received on time',
    rule: 'by its date; what is not due yet is not in N',
  },
  opinions_thin: { name: 'inadequate', rule: 'found inadequate, of those received' },
  own_opinions_sent: {
    name: 'co-opinions sent',
    rule: 'sent to the leading unit and not come back',
  },
  own_opinions_on_time: {
    name: 'sent on time',
    rule: 'by its date; what is not due yet is not in N',
    also: 'own opinions on time',
  },
  co_closed: { name: 'co-handled and closed', rule: 'recorded as closed' },
  mail_returned: { name: 'came back', rule: 'letters that came back' },
  mail_resent: { name: 'sent again', rule: 'sent again to the same recipient' },
  urges: { name: 'urges', rule: 'each time counts; one about several items is one' },
  second_rounds: {
    name: 'second replies',
    rule: 'a second round of the reply has begun',
    also: 'second round',
  },
  second_satisfied: {
    name: 'satisfied after that',
    rule: 'with basically satisfied; silence is not satisfaction',
  },
  second_due: {
    name: 'dissatisfied, not answered again',
    rule: 'dissatisfied with the last reply, no further round begun',
  },
  promises_kept: {
    name: 'promises kept',
    rule: 'found done; what is neither kept nor due is not in N',
    also: 'fulfilment rate',
  },
  last_year_solved: {
    name: 'of last year, solved since',
    rule: 'in a class with a promise when last year ended, in the first class now; the figures of last year stay',
    also: 'look-back',
  },
  last_year_promises_kept: {
    name: 'of last year, promises kept',
    rule: 'found done; what is neither kept nor due is not in N',
  },
  joined: { name: 'handled together', rule: 'with other items; each is counted for itself' },
  requests: { name: 'asked of the assigner', rule: 'return, added units, extension, question' },
  extended: { name: 'extended', rule: 'the assigner agreed to a later date' },
  overrides: { name: 'gates passed', rule: 'with a reason on record' },
  corrections: { name: 'corrected', rule: 'with the value before and after' },
};

export const bases: Words['bases'] = {
  received: 'what was received in the period',
  remaining: 'what was received, without returns and withdrawals',
  handled: 'what we work on: without returns, withdrawals and items for information',
  to_answer: 'what we must answer (sole, lead, split, and items whose role is not stated)',
  co_handled: 'what others answer with our opinion',
  answered: 'what has been answered',
  key_items: 'key items',
  replies: 'replies signed or sent',
  to_publish: 'answered and to be published, in full or as a summary',
  forms_first: 'forms sent with the first reply',
  forms_final: 'forms sent, one a person and item',
  returned_first: 'forms that came back on the first reply',
  returned_final: 'forms that came back, one a person and item',
  items_with_forms: 'items of which a form went out',
  items_with_feedback: 'items with feedback',
  opinions_asked: 'opinions asked of other units and of sections',
  opinions_received: 'opinions received',
  letters_back: 'letters that came back',
  again_answered: 'items with a second reply',
  promises: 'promises that are due or kept',
  asks: 'points listed in the items',
  last_year: 'items in a class with a promise when last year ended',
  last_year_promises: "promises of last year's items that are due or kept",
};

export const measures: Words['measures'] = {
  days_to_reply: {
    name: 'days to the reply',
    rule: 'from receipt until the last proposer has the first reply, in calendar days',
  },
  days_late: {
    name: 'days late',
    rule: 'until delivered, or until the day of the figures where it is still overdue',
  },
  opinion_days_late: {
    name: 'days the co-opinions were late',
    rule: 'until received, or until the day of the figures',
  },
};

export const breakdowns: Words['breakdowns'] = {
  received: 'received by kind, level and role',
  received_by_level_kind_role: 'received by level, kind and role',
  received_by_kind_and_role: 'received by kind and role',
  received_by_role: 'received by role',
  received_by_level: 'received by level',
  received_by_origin: 'received during and between sessions',
  received_by_kind_and_origin: 'received by kind and origin',
  received_by_quarter: 'received by quarter',
  received_by_month: 'received by month',
  received_by_meeting: 'received by session',
  received_by_assigner: 'received by assigner',
  proposer_types: 'kinds of proposer',
  proposer_groups: 'individual, joint, collective',
  on_time: 'how replies stand to their dates',
  contacts_by_way: 'contacts by way',
  contacts_by_stage: 'contacts by stage',
  items_by_contact_way: 'items by way of contact',
  items_by_contact_stage: 'items by stage of contact',
  instructions_by_leader: 'instructions by leader',
  sections: 'sections',
  handlers: 'handlers',
  leaders: 'leaders in charge',
  section_times: 'items times sections, by section',
  key_leaders: 'leaders who head items',
  first_result: 'first ratings of the result',
  first_attitude: 'first ratings of the attitude',
  first_sent: 'forms sent with the first reply',
  final_result: 'ratings of the result in the end',
  final_attitude: 'ratings of the attitude in the end',
  final_sent: 'forms sent',
  item_ratings: 'ratings of the items',
  classes: 'result classes',
  classes_by_kind: 'result classes by kind',
  classes_now: 'classes now',
  topics: 'topics',
  publicity: 'publicity',
  published_by_quarter: 'published by quarter',
  opinions_on_time: 'how co-opinions to us stand',
  own_opinions_on_time: 'how our co-opinions stand',
  urges: 'urges by way',
  requests: 'asked of the assigner, by kind',
  overrides: 'gates passed, by gate',
};
