import type {
  Assignment,
  Contact,
  Delivery,
  Draft,
  Feedback,
  Followup,
  Opinion,
  Proposal,
  Review,
  Urge,
} from '../../proposal/record.ts';
import type { Request } from '../../proposal/requests.ts';

type Routing = NonNullable<Proposal['routing']>;
type Handling = NonNullable<Routing['proposed']>[number];
type Instruction = NonNullable<Routing['instructions']>[number];
type RoleChange = NonNullable<Proposal['role_changes']>[number];
type ClassChange = NonNullable<Proposal['class_changes']>[number];
type Check = NonNullable<Followup['checks']>[number];
type Correction = NonNullable<Proposal['corrections']>[number];
type Override = NonNullable<Proposal['overrides']>[number];

export interface Signing {
  readonly by: string;
  readonly documentNo: string | undefined;
  readonly class: string | undefined;
  readonly publicity: string | undefined;
}

const said = (text: string | undefined) => (text === undefined ? '' : `：${text}`);
const inBrackets = (parts: readonly (string | undefined | false)[]) => {
  const given = parts.filter((part) => part);
  return given.length > 0 ? `（${given.join('，')}）` : '';
};

const together = (ids: readonly string[] | undefined) =>
  ids === undefined ? undefined : `与${ids.join('、')}一并`;

const stages: Readonly<Record<Contact['stage'], string>> = {
  before: '办前沟通',
  during: '办中沟通',
  draft: '就初步答复征求意见',
  after: '办后沟通',
};

/** The events of an item as sentences of its timeline. */
export const story = {
  assigned: (assigner: string | undefined, role: string | undefined) =>
    `${assigner ?? ''}交办${role === undefined ? '，未注明本单位角色' : `，本单位${role}`}`,
  received: (by: string | undefined) => `收到${by === undefined ? '' : `，${by}登记`}`,
  proposed: ({ by, section, co_sections, opinion }: Handling) =>
    `${by}拟办：${section}主办${co_sections === undefined ? '' : `，${co_sections.join('、')}会办`}${opinion === undefined ? '' : `。${opinion}`}`,
  instructed: ({ leader, text }: Instruction) => `${leader}批示${said(text)}`,
  handedOver: ({ section, handler, due_on }: Assignment, role: string) =>
    `交${section}${role}，承办人${handler}${due_on === undefined ? '' : `，限${due_on}`}`,
  contact: ({ stage, by, with: who, with_items, place, agreed, view }: Contact, way: string) =>
    `${stages[stage]}，${way}${inBrackets([by.join('、'), who && `与${who.join('、')}`, place, together(with_items)])}${agreed === undefined ? '' : agreed ? '，同意' : '，有不同意见'}${said(view)}`,
  opinionRequested: ({ from, due_on }: Opinion) =>
    `向${from}征求意见${due_on === undefined ? '' : `，限${due_on}`}`,
  opinionReceived: ({ from, due_on, received_on, adequate, reason }: Opinion) =>
    `收到${from}的意见${inBrackets([
      due_on !== undefined && received_on !== undefined && received_on > due_on && '迟到',
      adequate === false && `不合用${said(reason)}`,
    ])}`,
  drafted: ({ by, class: letter, adopted = [], note }: Draft, round: number) =>
    `${by}拟稿${inBrackets([round > 1 && `第${round}轮`, letter && `拟${letter}类`, adopted.length > 0 && `采纳${adopted.length}条`])}${said(note)}`,
  reviewed: ({ by, passed, reason }: Review, stage: string, criteria: readonly string[]) =>
    `${stage}${passed ? '通过' : '退回修改'}${inBrackets([by, criteria.join('、')])}${said(reason)}`,
  signed: ({ by, documentNo, class: letter, publicity }: Signing) =>
    `${by}签发${inBrackets([documentNo, letter && `${letter}类`, publicity])}`,
  delivered: ({ to, address, tracking }: Delivery, way: string) =>
    `送${to}${inBrackets([way, address, tracking && `邮件号${tracking}`])}`,
  mailReturned: (to: string, returned: Delivery['returned']) =>
    `${to}的答复被退回${said(returned?.reason)}${returned?.asked === undefined ? '' : `（向${returned.asked}查询地址）`}`,
  feedback: ({ from, text }: Feedback, result: string, attitude: string | undefined) =>
    `${from}反馈：${attitude === undefined ? result : `态度${attitude}，结果${result}`}${text === undefined ? '' : `。${text}`}`,
  urged: ({ to, with_items, by, number, note }: Urge, way: string, about: string | undefined) =>
    `催办${to}${inBrackets([way, about, by, number, together(with_items)])}${said(note)}`,
  overridden: ({ reason, by }: Override, step: string, gate: string) =>
    `${step}越过关口“${gate}”${inBrackets([by])}：${reason}`,
  accepted: '签收',
  requested: ({ reason, suggested_unit, units, until, by }: Request, kind: string) =>
    `${kind}${inBrackets([
      suggested_unit && `建议由${suggested_unit}承办`,
      units && `增加${units.join('、')}`,
      until && `延至${until}`,
      by && `${by}批准提出`,
    ])}：${reason}`,
  decided: ({ decision }: Request, kind: string, result: string) =>
    `${decision?.by ?? '交办机关'}对${kind}的答复：${result}${decision?.until === undefined ? '' : `，延至${decision.until}`}${said(decision?.text)}`,
  told: (who: string | undefined, way: string) => `${way}向${who ?? '代表、委员'}说明延期`,
  roleChanged: ({ lead_unit, co_units, due_on, by, reason }: RoleChange, role: string) =>
    `${by ?? '交办机关'}调整角色为${role}${inBrackets([
      lead_unit && `${lead_unit}主办`,
      co_units && `${co_units.join('、')}协办`,
      due_on && `限${due_on}`,
    ])}${said(reason)}`,
  joined: ({ with: others, reason }: NonNullable<Proposal['joined']>) =>
    `与${others.join('、')}并案办理${said(reason)}`,
  copied: (to: string) => `抄送${to}`,
  published: (where: string | undefined) => `答复公开${inBrackets([where])}`,
  urgeAnswered: ({ to, answer }: Urge) => `${answer?.by ?? to}答复催办${said(answer?.text)}`,
  classChanged: ({ class: letter, by, reason }: ClassChange) =>
    `分类改为${letter}${inBrackets([by])}${said(reason)}`,
  promised: ({ promise, due_on, section }: Followup) =>
    `承诺：${promise}，${due_on} 前完成${inBrackets([section])}`,
  followedUp: (promise: string, { done, by, note }: Check) =>
    `承诺“${promise}”${done ? '已经落实' : '尚未落实'}${inBrackets([by])}${said(note)}`,
  withdrawn: ({ by, reason }: NonNullable<Proposal['withdrawn']>) =>
    `${by ?? '提出者'}撤回${said(reason)}`,
  archived: ({ by, file_no }: NonNullable<Proposal['archived']>, papers: readonly string[]) =>
    `归档${inBrackets([file_no && `档号${file_no}`, by, papers.join('、')])}`,
  corrected: ({ field, before, after, reason, by }: Correction) =>
    `更正 ${field}：${before ?? '（空）'} → ${after ?? '（空）'}${inBrackets([by])}，${reason}`,
  closed: ({ by, reason }: NonNullable<Proposal['closed']>) =>
    `办结${inBrackets([by])}${said(reason)}`,
};
