import { type Basis, countedTo } from '../../deadlines/choose.ts';
import type { Clock, ClockState } from '../../deadlines/clock.ts';
import type { Sentences } from '../../deadlines/explain.ts';
import type { Holiday } from '../../deadlines/holidays.ts';
import type { Rule, Source, StartEvent } from '../../deadlines/rules.ts';
import type { SkippedDays } from '../../deadlines/skipped.ts';
import type { Term } from '../../deadlines/term.ts';
import { terms } from './terms.ts';

const event: Record<StartEvent, string> = {
  assigned: '交办',
  received: '收到',
  session_closed: '大会闭幕',
  handed_out: '交办会',
  handed_over: '交科室',
  requested: '征求意见',
  delivered: '送达',
  feedback: '不满意反馈',
  closed: '办结',
};

const holiday: Record<Holiday, string> = {
  new_year: '元旦',
  spring_festival: '春节',
  qingming: '清明节',
  labour_day: '劳动节',
  dragon_boat: '端午节',
  mid_autumn: '中秋节',
  national_day: '国庆节',
  victory_day: '抗战胜利纪念日',
};

const defaultSource: Record<Rule['duty'], string> = {
  return_request: '山东省政府办公厅《办理人大代表建议和政协提案办法》',
  return_decision: '没有默认规则',
  distribution: '参照浙江省海洋与渔业局工作规则',
  first_contact: '参照随州市督查通报',
  section_draft: '参照宿州市投资促进中心制度',
  reply: '山东省政府办公厅《办理人大代表建议和政协提案办法》',
  second_reply: '部分省代表建议办理规定：不满意的一个月内再次答复',
  opinion: '参照《福建省人大代表建议办理规则》',
  own_opinion: '参照《福建省人大代表建议办理规则》',
  feedback: '参照崇义县政协做法，仅作提醒',
  publication: '参照安徽省关于公开的规定',
  filing: '参照深圳南山某局制度',
  annual_summary: '参照某省办法：十月十日前报送年度总结',
  report: '没有默认规则',
};

const paper = {
  assignment: '交办文件',
  role_change: '调整角色的文件',
  extension: '准予延期的答复',
  request: '征求意见函',
  handover: '交办科室单',
};

const state: Record<ClockState, string> = {
  not_started: '未开始',
  running: '办理中',
  overdue: '已逾期',
  met: '按时完成',
  met_late: '逾期完成',
  ended: '已终止',
};

const unit = { days: '日', workdays: '个工作日', months: '个月' };

const termText = ({ count, unit: name }: Term) => `${count} ${unit[name]}`;

const sourceText = (source: Source) => {
  if (source.by === 'default') return `（默认：${defaultSource[source.duty]}）`;
  return source.text === undefined ? '（本单位规则）' : `（依据：${source.text}）`;
};

const duty: Record<Rule['duty'], string> = { ...terms.duty, ...terms.report };

const upTo = (due: string | undefined) => (due === undefined ? '，日期无法推算' : `，到 ${due}`);

function basisText(basis: Basis): string {
  switch (basis.by) {
    case 'paper':
      return `${paper[basis.paper]}写明期限 ${basis.due}`;
    case 'batch':
      return `批次“${basis.batch}”写明期限 ${basis.due}`;
    case 'fixed':
      return `固定期限 ${countedTo(basis)}${sourceText(basis.source)}`;
    case 'term': {
      const { from, on, term, source, instead, countFirst } = basis;
      const missing = instead ? `未记录${event[instead]}日期，改从交办日起算：` : '';
      const first = countFirst ? '（当天计入）' : '';
      return `${missing}${event[from]} ${on} 起${first} ${termText(term)}${sourceText(source)}${upTo(countedTo(basis))}`;
    }
    case 'before': {
      const { duty: target, on = '不明', term, source, theirs } = basis;
      return `${theirs ? '主办单位' : ''}${duty[target]}期限${theirs ? '（按规则推算）' : ''} ${on} 前 ${termText(term)}${sourceText(source)}${upTo(countedTo(basis))}`;
    }
  }
}

/** Where something was added or cut off, also what came of it. */
const loserText = (basis: Basis) =>
  basis.due === countedTo(basis) ? basisText(basis) : `${basisText(basis)}，调整后 ${basis.due}`;

const holidayName = (name: string) =>
  Object.hasOwn(holiday, name) ? holiday[name as Holiday] : name;

const skippedText = (days: SkippedDays) => {
  const span = days.from === days.to ? days.from : `${days.from} 至 ${days.to}`;
  if (days.kind === 'weekend') return `${span} 周末`;
  return days.kind === 'holiday'
    ? `${span} ${holidayName(days.name)}放假`
    : `${span} ${holidayName(days.name)}调休上班（计入）`;
};

const skippedDays = (days: readonly SkippedDays[]) => days.map(skippedText).join('；');

const reason = {
  paper: '文件写明的日期优先',
  batch: '批次写明的日期优先于规则',
  later_rule: '登记簿中后列的规则优先',
  own_rule: '本单位规则优先于默认规则',
  before_start: '该日期早于事项开始',
};

const step: Sentences = {
  basis: ({ basis }) => basisText(basis),
  skipped: ({ days }) => `其中：${skippedDays(days)}`,
  set_aside: ({ basis, reason: why, same }) =>
    `${same ? '日期相同' : '不采用'}：${loserText(basis)}（${reason[why]}）`,
  unusable: ({ from, source }) =>
    typeof from === 'string'
      ? `规则${sourceText(source)}不适用：没有${event[from]}日期`
      : `规则${sourceText(source)}不适用：没有可倒推的${duty[from.before]}期限`,
  provisional: () => '所涉日期的放假安排尚未全部公布，此日期为暂定，公布后可能变动',
  no_date: () => '无法推算期限',
  bonus: ({ items, days, handed, to }) =>
    `这一批 ${handed} 件，满 ${items} 件加 ${days} 日：到 ${to}`,
  bonus_unknown: () =>
    '一批件多的可以加日数，但 registry.yaml 的 batches 没有写这一批的件数，没有加',
  rolled: ({ from, to, days }) => `${from} 休息（${skippedDays(days) || '周末'}），顺延到 ${to}`,
  capped: ({ cap, event: start, on, to }) =>
    `${event[start]} ${on} 起最长 ${termText(cap)}：不晚于 ${to}`,
  promised: ({ to, on, due }) => `注意：${on} 催办时告诉${to}的期限是 ${due}，与现在推算的不同`,
  beyond_limit: ({ term, event: start, limit }) =>
    `注意：超出${event[start]}后 ${termText(term)}的最长期限 ${limit}`,
  inner: ({ section, due }) => `${section}的内部期限 ${due}`,
  lacking: ({ names }) => `尚未送达：${names.join('、')}`,
  came_back: ({ name, on, reason: why }) => `${name}：${on} 退回（${why}）`,
  met: ({ on }) => `${on} 完成`,
  thin: ({ reason: why }) => (why === undefined ? '收到的意见不合用' : `收到的意见不合用：${why}`),
  ended: ({ on, by }) =>
    ({
      closing: `${on} 办结，不再计时`,
      new_round: `${on} 起重新办理，不再计时`,
      return: `${on} 退办，不再计时`,
      withdrawal: `${on} 撤回，不再计时`,
      signature: `${on} 已签发，不再计时`,
      acceptance: `${on} 已签收，不再退办`,
      lapse: `到 ${on} 为止没有申请，不能再申请`,
    })[by],
};

/** Days left or late, in a few words. */
function span({ state: now, days }: Clock): string {
  if (days === undefined) return state[now];
  switch (now) {
    case 'overdue':
      return `逾期 ${days} 天`;
    case 'met':
      return days === 0 ? '当日完成' : `提前 ${days} 天完成`;
    case 'met_late':
      return `逾期 ${days} 天完成`;
    default:
      return days === 0 ? '今日到期' : `还剩 ${days} 天`;
  }
}

/** Sentences of src/deadlines. */
export const deadlines = {
  event,
  holiday,
  defaultSource,
  paper,
  state,
  term: termText,
  skippedDays,
  step,
  span,
};
