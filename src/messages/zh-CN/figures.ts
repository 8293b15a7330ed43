import type { Base, FigureId } from '../../statistics/figure-ids.ts';
import type { MeasureId } from '../../statistics/measure.ts';

interface Named {
  readonly name: string;
  /** What is counted. */
  readonly rule: string;
  /** Other words under which offices ask for it. */
  readonly also?: string;
}

/** What every figure is called and what it counts; docs/statistics.md shows the same. */
export const figures: Readonly<Record<FigureId, Named>> = {
  received: {
    name: '收到',
    rule: '交办到本单位的，含后来退办、撤回的',
    also: '总数、承办、受理',
  },
  returned: { name: '退办', rule: '交办机关同意退办，且没有再交办', also: '退回' },
  withdrawn: { name: '撤回', rule: '提出者撤回', also: '撤案' },
  proposers: { name: '提出者', rule: '代表、委员和集体，各计一次', also: '提出人数' },
  answered: {
    name: '办复',
    rule: '答复已送达每一位应答复的人',
    also: '办复率、答复率、回复率',
  },
  on_time: {
    name: '按时办复',
    rule: '首次答复在期限内送达；未到期的不计入底数',
    also: '按时办复率、按时办结率、按时率、时效率',
  },
  on_time_extended: { name: '延期后按时', rule: '期限经同意延长，在延长后的期限内送达' },
  closed: { name: '办结', rule: '已登记办结', also: '办结率' },
  face_contact: {
    name: '面商',
    rule: '至少当面沟通一次（走访、邀请、座谈、现场）',
    also: '面商率、见面率、面复率、面办率、走访率',
  },
  contact: { name: '沟通', rule: '至少沟通一次，方式不限', also: '沟通率、协商率' },
  contacts: { name: '沟通次数', rule: '每次计一次，方式不限' },
  face_meetings: { name: '当面沟通次数', rule: '走访、邀请、座谈、现场，每次计一次' },
  contact_persons: {
    name: '沟通人次',
    rule: '每次的每个人计一次；没有写明对象的不计',
    also: '人次',
  },
  instructed: { name: '批办', rule: '有局领导签批', also: '批办率、批示率、领导批示率' },
  instructions: { name: '领导批示次数', rule: '每条签批计一次', also: '批示' },
  leader_reviewed: {
    name: '领导审核',
    rule: '答复经分管领导审核通过',
    also: '领导审核率、审核率',
  },
  section_times: { name: '科室承办件次', rule: '主办、会办科室各计一次', also: '件次' },
  asks: { name: '提出问题', rule: '件中列出的要点' },
  asks_answered: { name: '问题已答复', rule: '已签发或送出的答复中逐条回应' },
  key_items: { name: '重点件', rule: '标为重点', also: '重点建议、重点提案' },
  key_led: { name: '领导领办', rule: '写明领衔督办、领办的领导', also: '领办、领衔' },
  key_contact: { name: '重点件面商', rule: '至少当面沟通一次' },
  key_on_site: { name: '重点件调研', rule: '至少到现场一次', also: '重点件调研率' },
  classified: { name: '已定类', rule: '答复已定办理结果分类' },
  first_forms_returned: { name: '首次答复收回的表', rule: '每人一份，不反馈不作满意' },
  first_result_satisfied: { name: '首次对结果满意（不含基本满意）', rule: '非常满意、满意' },
  first_result_satisfied_or_basically: {
    name: '首次对结果满意（含基本满意）',
    rule: '非常满意、满意、基本满意',
    also: '首次满意率、初次满意率',
  },
  first_attitude_satisfied: { name: '首次对态度满意（不含基本满意）', rule: '非常满意、满意' },
  first_attitude_satisfied_or_basically: {
    name: '首次对态度满意（含基本满意）',
    rule: '非常满意、满意、基本满意',
  },
  final_forms_returned: {
    name: '最终收回的表',
    rule: '每人以最后一次反馈为准',
    also: '收回率、反馈率、回执、征询意见表',
  },
  final_result_satisfied: { name: '最终对结果满意（不含基本满意）', rule: '非常满意、满意' },
  final_result_satisfied_or_basically: {
    name: '最终对结果满意（含基本满意）',
    rule: '非常满意、满意、基本满意',
    also: '满意率、满意度、最终满意率',
  },
  final_attitude_satisfied: { name: '最终对态度满意（不含基本满意）', rule: '非常满意、满意' },
  final_attitude_satisfied_or_basically: {
    name: '最终对态度满意（含基本满意）',
    rule: '非常满意、满意、基本满意',
    also: '态度满意率',
  },
  items_with_feedback: { name: '有反馈的件', rule: '至少有一人反馈（或以第一提案人为准，见设置）' },
  items_satisfied: {
    name: '满意件数（不含基本满意）',
    rule: '一件有多人反馈的，以最差的评价为准，或按设置以第一提案人为准',
  },
  items_satisfied_or_basically: {
    name: '满意件数（含基本满意）',
    rule: '一件有多人反馈的，以最差的评价为准，或按设置以第一提案人为准',
  },
  publicity_decided: { name: '已定公开属性', rule: '答复写明公开属性' },
  published: {
    name: '已公开',
    rule: '答复已公开；依申请公开、不予公开的不计入底数',
    also: '公开率、上网率',
  },
  opinions_received: { name: '收到协办意见', rule: '已收到，以征求的份数为底数' },
  opinions_on_time: { name: '按时收到', rule: '在期限内收到；未到期的不计入底数' },
  opinions_thin: { name: '内容不合用', rule: '收到后认为不合用，以收到的份数为底数' },
  own_opinions_sent: { name: '送出协办意见', rule: '已送主办单位且未退回' },
  own_opinions_on_time: {
    name: '按时送出',
    rule: '在期限内送出；未到期的不计入底数',
    also: '协办意见按时率',
  },
  co_closed: { name: '协办件办结', rule: '已登记办结' },
  mail_returned: { name: '退件', rule: '寄出后退回' },
  mail_resent: { name: '退件重寄', rule: '退回后又寄给同一收件人' },
  urges: { name: '催办', rule: '每次计一次' },
  second_rounds: { name: '二次办理', rule: '已开始第二轮答复', also: '重新办理' },
  second_satisfied: { name: '二次答复后满意', rule: '含基本满意；未再反馈不作满意' },
  second_due: { name: '不满意、未再答复', rule: '最近一次答复后有人不满意，尚未开始下一轮' },
  promises_kept: {
    name: '承诺落实',
    rule: '检查后已落实；未到期又未落实的不计入底数',
    also: '落实率',
  },
  last_year_solved: {
    name: '上年承诺件转为已解决',
    rule: '上年末为须有承诺的分类（如 B 类），现为第一类；上年的数字不变',
    also: '回头看',
  },
  last_year_promises_kept: {
    name: '上年承诺落实',
    rule: '上年各件的承诺，检查后已落实；未到期又未落实的不计入底数',
  },
  joined: { name: '并案办理', rule: '与其他件一起办，各件仍分别计数' },
  requests: { name: '向交办机关提出', rule: '退办、增办、延期、请示' },
  extended: { name: '延期', rule: '交办机关同意延期' },
  overrides: { name: '越过关口', rule: '注明理由，记录在案' },
  corrections: { name: '更正', rule: '改动前后的值都保留' },
};

export const bases: Readonly<Record<Base, string>> = {
  received: '本年度收到的',
  remaining: '收到的，扣除退办、撤回',
  handled: '应办理的：扣除退办、撤回和参阅',
  to_answer: '应由本单位答复的（独办、主办、分办，未标明角色的也在内）',
  co_handled: '应送协办意见的（协办，或由政府答复）',
  answered: '已办复的',
  key_items: '重点件',
  replies: '已签发或送出的答复',
  to_publish: '已办复且应公开的（全文、摘要）',
  forms_first: '首次答复发出的征询意见表',
  forms_final: '发出的征询意见表，每人每件一份',
  returned_first: '首次答复收回的征询意见表',
  returned_final: '收回的征询意见表，每人每件一份',
  items_with_forms: '发出征询意见表的件',
  items_with_feedback: '有反馈的件',
  opinions_asked: '向协办单位、会办科室征求的意见',
  opinions_received: '收到的协办意见',
  letters_back: '退件',
  again_answered: '二次办理的件',
  promises: '已到期或已落实的承诺',
  asks: '件中列出的要点',
  last_year: '上年末须有承诺的件',
  last_year_promises: '上年各件中已到期或已落实的承诺',
};

export const measures: Readonly<Record<MeasureId, Named>> = {
  days_to_reply: { name: '收到至答复天数', rule: '从收到到首次答复送达最后一人，按日历日' },
  days_late: { name: '答复逾期天数', rule: '迟办的到送达之日，未办的到统计之日' },
  opinion_days_late: { name: '协办意见迟到天数', rule: '迟到的到收到之日，未到的到统计之日' },
};
