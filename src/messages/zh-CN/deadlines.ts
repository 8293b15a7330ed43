import type { Basis } from '../../deadlines/choose.ts';
import type { Clock, ClockState } from '../../deadlines/clock.ts';
import type { Sentences } from '../../deadlines/explain.ts';
import type { Holiday } from '../../deadlines/holidays.ts';
import type { Source, StartEvent } from '../../deadlines/rules.ts';
import type { SkippedDays } from '../../deadlines/skipped.ts';
import type { Term } from '../../deadlines/term.ts';
import type { Duty } from '../../proposal/office.ts';
import { terms } from './terms.ts';

const event: Record<StartEvent, string> = {
  assigned: '交办',
  received: '收到',
  requested: '征求意见',
  delivered: '送达',
  feedback: '不满意反馈',
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

const defaultSource: Record<Duty, string> = {
  return_request: '山东省政府办公厅《办理人大代表建议和政协提案办法》',
  reply: '山东省政府办公厅《办理人大代表建议和政协提案办法》',
  second_reply: '部分省代表建议办理规定：不满意的一个月内再次答复',
  opinion: '参照《福建省人大代表建议办理规则》',
  own_opinion: '参照《福建省人大代表建议办理规则》',
  feedback: '参照崇义县政协做法，仅作提醒',
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

const upTo = (due: string | undefined) => (due === undefined ? '，日期无法推算' : `，到 ${due}`);

function basisText(basis: Basis): string {
  switch (basis.by) {
    case 'paper':
      return `${paper[basis.paper]}写明期限 ${basis.due}`;
    case 'fixed':
      return `固定期限 ${basis.due}${sourceText(basis.source)}`;
    case 'term': {
      const { from, on, term, due, source, instead } = basis;
      const missing = instead ? `未记录${event[instead]}日期，改从交办日起算：` : '';
      return `${missing}${event[from]} ${on} 起 ${termText(term)}${sourceText(source)}${upTo(due)}`;
    }
    case 'before': {
      const { duty, on = '不明', term, due, source } = basis;
      return `${terms.duty[duty]}期限 ${on} 前 ${termText(term)}${sourceText(source)}${upTo(due)}`;
    }
  }
}

const holidayName = (name: string) =>
  Object.hasOwn(holiday, name) ? holiday[name as Holiday] : name;

const skippedText = (days: SkippedDays) => {
  const span = days.from === days.to ? days.from : `${days.from} 至 ${days.to}`;
  if (days.kind === 'weekend') return `${span} 周末`;
  return days.kind === 'holiday'
    ? `${span} ${holidayName(days.name)}放假`
    : `${span} ${holidayName(days.name)}调休上班（计入）`;
};

const reason = {
  paper: '文件写明的日期优先',
  later_rule: '登记簿中后列的规则优先',
  own_rule: '本单位规则优先于默认规则',
  before_start: '该日期早于事项开始',
};

const step: Sentences = {
  basis: ({ basis }) => basisText(basis),
  skipped: ({ days }) => `其中：${days.map(skippedText).join('；')}`,
  set_aside: ({ basis, reason: why }) => `不采用：${basisText(basis)}（${reason[why]}）`,
  unusable: ({ from, source }) =>
    typeof from === 'string'
      ? `规则${sourceText(source)}不适用：没有${event[from]}日期`
      : `规则${sourceText(source)}不适用：没有可倒推的${terms.duty[from.before]}期限`,
  provisional: () => '所涉日期的放假安排尚未全部公布，此日期为暂定，公布后可能变动',
  no_date: () => '无法推算期限',
  beyond_limit: ({ term, limit }) => `注意：超出交办后 ${termText(term)}的最长期限 ${limit}`,
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
  step,
  span,
};
