import type { Messages } from '../index.ts';

const said = (text: string | undefined) => (text === undefined ? '' : `: ${text}`);
const inBrackets = (parts: readonly (string | undefined | false)[]) => {
  const given = parts.filter((part) => part);
  return given.length > 0 ? ` (${given.join(', ')})` : '';
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const together = (ids: readonly string[] | undefined) =>
  ids === undefined ? undefined : `together with ${ids.join(', ')}`;

const stages = {
  before: 'Contact before handling',
  during: 'Contact during handling',
  draft: 'Draft put to the proposer',
  after: 'Contact after the reply',
} as const;

export const story: Messages['story'] = {
  assigned: (assigner, role) =>
    `Assigned${assigner === undefined ? '' : ` by ${assigner}`}, our role ${role ?? 'not stated'}`,
  received: (by) => `Received${by === undefined ? '' : `, registered by ${by}`}`,
  proposed: ({ by, section, co_sections, opinion }) =>
    `${by} proposes ${section} to lead${co_sections === undefined ? '' : `, ${co_sections.join(', ')} to co-handle`}${said(opinion)}`,
  instructed: ({ leader, text }) => `Instruction of ${leader}${said(text)}`,
  handedOver: ({ section, handler, due_on }, role) =>
    `Handed to ${section} (${role}), handler ${handler}${due_on === undefined ? '' : `, due ${due_on}`}`,
  contact: ({ stage, by, with: who, with_items, place, agreed, view }, way) =>
    `${stages[stage]}, ${way}${inBrackets([by.join(', '), who && `with ${who.join(', ')}`, place, together(with_items)])}${agreed === undefined ? '' : agreed ? ', agreed' : ', did not agree'}${said(view)}`,
  opinionRequested: ({ from, due_on }) =>
    `Opinion asked of ${from}${due_on === undefined ? '' : `, due ${due_on}`}`,
  opinionReceived: ({ from, due_on, received_on, adequate, reason }) =>
    `Opinion of ${from} came in${inBrackets([
      due_on !== undefined && received_on !== undefined && received_on > due_on && 'late',
      adequate === false && `inadequate${said(reason)}`,
    ])}`,
  drafted: ({ by, class: letter, adopted = [], note }, round) =>
    `Drafted by ${by}${inBrackets([round > 1 && `round ${round}`, letter && `class ${letter} proposed`, adopted.length > 0 && `${adopted.length} taken up`])}${said(note)}`,
  reviewed: ({ by, passed, reason }, stage, criteria) =>
    `${capital(stage)}: ${passed ? 'passed' : 'sent back'}${inBrackets([by, criteria.join(', ')])}${said(reason)}`,
  signed: ({ by, documentNo, class: letter, publicity }) =>
    `Signed by ${by}${inBrackets([documentNo, letter && `class ${letter}`, publicity])}`,
  delivered: ({ to, address, tracking }, way) =>
    `Sent to ${to}${inBrackets([way, address, tracking && `tracking ${tracking}`])}`,
  mailReturned: (to, returned) =>
    `The letter to ${to} came back${said(returned?.reason)}${returned?.asked === undefined ? '' : ` (address asked of ${returned.asked})`}`,
  feedback: ({ from, text }, result, attitude) =>
    `Feedback of ${from}: ${attitude === undefined ? result : `attitude ${attitude}, result ${result}`}${text === undefined ? '' : `. ${text}`}`,
  urged: ({ to, with_items, by, number, note }, way, about) =>
    `Urged ${to}${inBrackets([way, about, by, number, together(with_items)])}${said(note)}`,
  overridden: ({ reason, by }, step, gate) =>
    `Gate "${gate}" overridden for "${step}"${inBrackets([by])}: ${reason}`,
  accepted: 'Accepted',
  requested: ({ reason, suggested_unit, units, until, by }, kind) =>
    `Request to the assigner, ${kind}${inBrackets([
      suggested_unit && `suggesting ${suggested_unit}`,
      units && `to add ${units.join(', ')}`,
      until && `until ${until}`,
      by && `signed by ${by}`,
    ])}: ${reason}`,
  decided: ({ decision }, kind, result) =>
    `Answer of ${decision?.by ?? 'the assigner'} to the request (${kind}): ${result}${decision?.until === undefined ? '' : `, until ${decision.until}`}${said(decision?.text)}`,
  told: (who, way) => `${who ?? 'The proposer'} was told of the extension, ${way}`,
  roleChanged: ({ lead_unit, co_units, due_on, by, reason }, role) =>
    `Role changed to ${role} by ${by ?? 'the assigner'}${inBrackets([
      lead_unit && `${lead_unit} leads`,
      co_units && `${co_units.join(', ')} co-handle`,
      due_on && `due ${due_on}`,
    ])}${said(reason)}`,
  joined: ({ with: others, reason }) => `Handled together with ${others.join(', ')}${said(reason)}`,
  copied: (to) => `Copy sent to ${to}`,
  published: (where) => `Reply published${inBrackets([where])}`,
  urgeAnswered: ({ to, answer }) => `${answer?.by ?? to} answered the urge${said(answer?.text)}`,
  classChanged: ({ class: letter, by, reason }) =>
    `Class changed to ${letter}${inBrackets([by])}${said(reason)}`,
  promised: ({ promise, due_on, section }) =>
    `Promised: ${promise}, by ${due_on}${inBrackets([section])}`,
  followedUp: (promise, { done, by, note }) =>
    `Promise "${promise}" ${done ? 'kept' : 'not kept yet'}${inBrackets([by])}${said(note)}`,
  withdrawn: ({ by, reason }) => `Withdrawn by ${by ?? 'the proposer'}${said(reason)}`,
  archived: ({ by, file_no }, papers) =>
    `Archived${inBrackets([file_no && `file ${file_no}`, by, papers.join(', ')])}`,
  corrected: ({ field, before, after, reason, by }) =>
    `Corrected ${field}: ${before ?? '(empty)'} → ${after ?? '(empty)'}${inBrackets([by])}, ${reason}`,
  closed: ({ by, reason }) => `Closed${inBrackets([by])}${said(reason)}`,
};
