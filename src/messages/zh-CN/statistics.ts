import type { Certainty } from '../../deadlines/certainty.ts';
import type { Reason } from '../../statistics/figure.ts';
import type { Unit } from '../../statistics/member.ts';
import type { Outcome } from '../../statistics/timeliness.ts';
import { bases, breakdowns, figures, measures } from './figures.ts';

interface KindWithRoles {
  readonly kind: 'suggestion' | 'proposal';
  readonly total: number;
  readonly roles: readonly { readonly label: string; readonly n: number }[];
}

const measure: Readonly<Record<Unit, string>> = {
  item: '件',
  form: '份',
  letter: '封',
  opinion: '份',
  urge: '次',
  request: '项',
  override: '次',
  correction: '处',
  promise: '项',
  contact: '次',
  attendance: '人次',
  person: '人',
  instruction: '次',
  reply: '份',
  ask: '个',
  adoption: '条',
  assignment: '件次',
  outcome: '项',
};

const kinds = { suggestion: '建议', proposal: '提案' };

const outcomes: Readonly<Record<Outcome, string>> = {
  on_time: '按时',
  late: '迟于期限',
  overdue: '逾期未办',
  unmet: '逾期未办即办结',
  not_due: '未到期',
  ended: '未到期即办结',
  no_deadline: '无法确定期限',
};

/** Why something is in no denominator. */
const reasons: Readonly<Record<Reason, string>> = {
  not_due: '未到期',
  no_deadline: '无法确定期限',
  ended: '未到期即办结',
  not_rated: '这一项没有填',
  not_public: '依申请公开或不予公开',
  undecided: '未定公开属性',
  unanswered: '尚未答复',
};

const numerals = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
];

/** Sentences of src/statistics. */
export const statistics = {
  title: (unit: string, which: string) => `${unit} ${which}建议提案办理统计`,
  scope: (asOf: string, period: string) => `截至 ${asOf}。期间：${period}。`,
  laterThanPeriod: (to: string, asOf: string) =>
    `期间止于 ${to}，数字是 ${asOf} 的情况；要看当时的情况，加 --as-of ${to}。`,
  notCounted: (files: number) => `有 ${files} 个文件读不了，以下数字都不含这些文件：`,
  notYetIn: (asOf: string) => `${asOf} 之后才交办，没有计入`,
  noItems: (which: string, asOf: string) => `截至 ${asOf}，没有登记 ${which}建议、提案。`,
  years: (years: readonly number[]) => `登记簿中有：${years.join('、')} 年。`,
  sections: {
    received: '收到',
    handling: '办理',
    contacts: '沟通和领导批办',
    satisfaction: '满意度',
    classes: '办理结果',
    topics: '主题',
    publicity: '公开',
    sections: '科室、分管领导、承办人',
    cooperation: '协办意见',
    troubles: '退件、催办、二次办理、承诺',
    exceptions: '向交办机关提出、越过关口、更正',
    last_year: '上年承诺的落实',
    comparison: '与上年比较',
  },
  numbered: (n: number, title: string) => `${numerals[n - 1] ?? n}、${title}`,
  moreParts:
    '更多：--all 列出全部，--part 科室 等列出一部分，--explain 满意率 说明一个数字，--compare 年份 比较。',
  provenance: {
    between: '；',
    calendar: (years: string, certainty: Certainty) =>
      `${years} 年工作日历${{ published: '已公布', provisional: '为暂定', unknown: '没有' }[certainty]}`,
    ownCalendars: (years: readonly string[]) => `另用本单位 ${years.join('、')} 年日历`,
    configuration: (mark: string) => `设置 ${mark}`,
    version: (commit: string, changed: number) =>
      `git 提交 ${commit}${changed > 0 ? `（另有 ${changed} 个文件未提交）` : ''}`,
  },
  onePeriod: {
    text: '--year、--from/--to、--meeting 只能用一种',
    hint: '一次统计一个期间',
  },
  endsBeforeItBegins: (from: string, to: string) => ({
    text: `--to ${to} 早于 --from ${from}`,
    hint: '请把两个日期对调',
  }),
  unknownMeeting: (word: string, names: readonly string[]) => ({
    text: `--meeting：没有哪一件的届次是“${word}”`,
    hint: names.length > 0 ? `登记簿中有：${names.join('、')}` : '各件都没有写届次（meeting）',
  }),
  severalMeetings: (word: string, names: readonly string[]) => ({
    text: `--meeting：“${word}”可以是${names.join('、')}`,
    hint: '请写全；要合起来统计，分别用 --meeting 写出',
  }),
  notDoneYet: '闭会期间提出、尚未办复，待办复后计入',
  periods: {
    /** Before the things that it has: 2020 年…… */
    ofYear: (year: number) => `${year} 年`,
    ofMeetings: (meetings: readonly string[]) => `${meetings.join('、')}及其后闭会期间的`,
    year: (year: number) => `${year} 年（按标识中的年份）`,
    dates: (from: string | undefined, to: string | undefined) => {
      if (from === undefined) return `${to} 以前交办的`;
      return to === undefined ? `${from} 以后交办的` : `${from} 至 ${to} 交办的`;
    },
    cutoff: (span: string, from: string, to: string) =>
      `${span}；闭会期间提出的，${from} 至 ${to} 办复的`,
    meetings: (meetings: readonly string[]) => `${meetings.join('、')}及其后闭会期间的`,
  },
  proposerGroup: { individual: '个人', joint: '联名', collective: '集体' },
  yesNo: { yes: '是', no: '否' },
  noFeedback: '未反馈',
  quarter: (year: string, quarter: number) =>
    `${year} 年${['第一', '第二', '第三', '第四'][quarter - 1]}季度`,
  month: (year: string, month: number) => `${year} 年 ${month} 月`,
  baseTitle: (figure: string) => `${figure}底数`,
  /** A class as it is spoken of. */
  classLetter: (letter: string) => `${letter}类`,
  explained: {
    id: '标识',
    rule: '计入',
    base: '底数',
    baseIs: '底数是',
    value: '数字',
    other: '另一算法',
    otherWay: (name: string, value: string, id: string) => `${name}：${value}，见 ${id}`,
    counted: '计入的',
    baseOnly: '在底数中、没有计入的',
    excluded: (reason: string) => `不在底数中（${reason}）的`,
    unstated: '没有标明的',
    overlapping: '属于几部分的（含交叉）',
    partOf: (whole: string) => `“${whole}”中的`,
    days: (days: number) => `${days} 天`,
    round: (round: number) => `第 ${round} 轮`,
    ask: (ask: number) => `第 ${ask} 条`,
    together: (ids: readonly string[]) => `连同 ${ids.join('、')}`,
    spread: (n: number, mean: string, median: string, range: string) =>
      `${n} 件，平均 ${mean} 天，中位数 ${median} 天，${range}`,
    range: (least: number, most: number) => `最少 ${least} 天，最多 ${most} 天`,
    none: '没有。',
    asOf: (asOf: string, period: string) => `${period}，截至 ${asOf}。`,
  },
  unknownFigure: (word: string) => ({
    text: `没有叫“${word}”的数字`,
    hint: '全部名称见 docs/statistics.md，或 proposals summary --json 中的 figures、breakdowns',
  }),
  severalFigures: (word: string, some: readonly string[]) => ({
    text: `“${word}”指的不止一个数字`,
    hint: `写全名或标识：${some.join('、')}`,
  }),
  nameAndId: (name: string, id: string) => `${name}（${id}）`,
  columns: {
    kind: '类别',
    total: '合计',
    unstated: '未标明',
    figure: '指标',
    ratio: '数/底数',
    rate: '比率',
    rule: '口径',
    asked: '所问',
    class: '分类',
    meaning: '含义',
    topic: '主题',
    items: '件数',
    share: '占比',
    notRated: '未填',
    difference: '增减',
    change: '增长',
    points: '百分点',
    count: '数',
    percent: '百分比（%）',
    unit: '单位',
    how: '计法',
    title: '标题',
    who: '对象',
    on: '日期',
    round: '轮次',
    days: '天数',
  },
  figures,
  bases,
  breakdowns,
  measures,
  reasons,
  outcomes,
  kinds,
  measure: (unit: Unit) => measure[unit],
  counted: (n: number, unit: Unit) => `${n} ${measure[unit]}`,
  /** A remainder, a late or an open one: what it is, how many, and which. */
  named: (label: string, n: number, unit: Unit, which = '') =>
    `${label} ${n} ${measure[unit]}：${which}`,
  more: (n: number, unit: Unit) => `另有 ${n} ${measure[unit]}，见 proposals summary --json`,
  received: (total: number, parts: readonly KindWithRoles[]) =>
    `共收到 ${total} 件：${parts.map(kindWithRoles).join('；')}。`,
  kindWithLevel: (kind: string, level: string) => `${kind}（${level}）`,
  roleUnstated: '未标明角色',
  receivedBase: (n: number) => `底数：收到的 ${n} 件。`,
  answerBase: (n: number, unstated: number) =>
    `底数：应由本单位答复的 ${n} 件（独办、主办、分办${unstated > 0 ? `，并含未标明角色的 ${unstated} 件` : ''}）。`,
  nothingToAnswer: '没有应由本单位答复的建议、提案。',
  notMet: '没有面商',
  rated: (ratio: string, rate: string) => `${ratio}（${rate}）`,
  leftOut: (figure: string, outcome: string) => `不计入${figure}底数，${outcome}`,
  outcomeOf: (figure: string, outcome: string) => `未${figure}，${outcome}`,
  dueAndMet: (due: string, met: string | undefined) =>
    met === undefined ? `期限 ${due}` : `期限 ${due}，实际 ${met}`,
  formsBase: '底数：收回的征询意见表，每人每件一份；不反馈不作满意。',
  forms: {
    first: '首次答复',
    final: '最终（每人最后一次反馈）',
    returned: (returned: string, rate: string) => `收回/发出 ${returned}（${rate}）`,
  },
  stage: { first: '首次', final: '最终' },
  aspect: { result: '结果', attitude: '态度' },
  /** In tables of sections and the like. */
  satisfiedTitle: '满意率（含基本满意）',
  satisfied: '满意率（不含基本满意）',
  satisfiedOrBasically: '满意率（含基本满意）',
  noForms: '还没有收回征询意见表。',
  noFormsSent: '还没有发出征询意见表。',
  stageAspect: (stage: string, aspect: string) => `${stage}·${aspect}`,
  classBase: (n: number, of: number) => `底数：已定类的 ${n} 件（应答复 ${of} 件）。`,
  unclassified: '未定类',
  unknownClass: '（不在本单位分类方案中）',
  noClasses: '还没有已定类的答复。',
  topicBase: (n: number, left: number) =>
    left > 0 ? `底数：扣除退办、撤回后的 ${n} 件。` : `底数：收到的 ${n} 件。`,
  leftUs: (figure: string) => `${figure}，不计入以下各项底数`,
  byGovernment: '由政府答复，不计入应答复件数',
  confidential: (n: number) => `其中保密 ${n} 件：只计数，不列标题和姓名。`,
  classNow: '现在',
  notKept: '承诺到期未落实',
  promiseNotDue: '承诺未到期，不计入底数',
  answers: (n: string, parts: readonly string[]) => `${n}（${parts.join('、')}）`,
  pending: '未答复',
  noExceptions: '没有。',
  noTopic: '未标主题',
  overlap: (overlapping: number, sum: number) =>
    `含交叉：${overlapping} 件属于多个主题，各主题件数相加为 ${sum}。`,
  roundedSum: (sum: string, mode: 'half_up' | 'truncate') =>
    `各项占比${mode === 'truncate' ? '截去尾数' : '四舍五入'}，相加为 ${sum}%。`,
  movedShare: '* 为使各项相加为 100%，按余数最大的进一。',
  opinionsBase: (n: number, items: number) =>
    `向协办单位、会办科室征求意见 ${n} 份，涉及 ${items} 件。`,
  noOpinions: '没有征求协办意见。',
  ownBase: (n: number, government: number) =>
    government > 0
      ? `本单位不直接答复 ${n} 件（其中由政府答复 ${government} 件），应送意见。`
      : `本单位协办 ${n} 件，应向主办单位送协办意见。`,
  acrossItems: (n: string, items: number) => `${n}，涉及 ${items} 件`,
  urgesByWay: (n: string, items: number, ways: readonly string[]) =>
    `${n}（${ways.join('、')}），涉及 ${items} 件`,
  way: (label: string, n: number | string) => `${label} ${n}`,
  /** 2020 年 3 月：19. Without the colon it reads as a day. */
  inMonth: (when: string, n: number) => `${when}：${n}`,
  notResent: '退件尚未重寄',
  secondRound: (before: string, after: string) => `此前${before}，再次答复后${after}`,
  withReasons: (words: string, reasons: readonly string[]) =>
    `${words}；理由：${reasons.join('；')}`,
  ratingUnknown: '未记评价',
  notHeardAgain: '尚未反馈',
  withOverlap: (line: string) => `${line}，含交叉`,
  shareOfSession: (what: readonly string[]) => `占${what.join('')}总数`,
  groupBase: '各项比率的底数：该科室（领导、承办人）应答复的件；满意含基本满意，底数为收回的表。',
  noPublicity: '没有已定公开属性的答复。',
  toBePublished: '应公开、尚未公开',
  nothingToCompare: (year: number) => `登记簿中没有 ${year} 年的件，无从比较。`,
  noLastYear: '上年没有须跟踪的承诺。',
  stillOpen: '尚未转为已解决',
  comparedAsOf: (year: number, asOf: string) =>
    `${year} 年的数字是截至 ${asOf} 的，即同样时间的情况；百分点按印出的百分比相减。`,
  baseDiffers: (figure: string, of: number, beside: string, besideOf: number) =>
    `“${figure}”的底数是 ${of}，与“${beside}”的 ${besideOf} 不同。`,
  targets: (words: readonly string[]) => `目标（不是结果）：${words.join('、')}。`,
  titleBy: (unit: string, which: string, names: readonly string[]) =>
    `${unit} ${which}建议提案（按${names.join('、')}）`,
  tooManyDimensions: { text: '--by 最多三项', hint: '如 --by 科室,角色' },
  ratesBase:
    '各项比率的底数：这一行中应由本单位答复的，扣除退办、撤回；满意含基本满意，底数为收回的表。',
  rowsOverlap: (n: number) => `含交叉：${n} 件属于几行（列），各行相加多于合计。`,
  written: (path: string) => `已写入 ${path}`,
  andUnits: '、',
  rollUp: {
    unit: (name: string, n: number) => `${name} ${n} 件`,
    together: (units: readonly string[], total: number, shared: number) =>
      `合并统计：${units.join('、')}${shared > 0 ? `，其中共同办理 ${shared} 件只计一次` : ''}，合计 ${total} 件。`,
    matched: (n: number) => `共同办理、只计一次的 ${n} 件（按牵头单位的登记统计）：`,
    apart: (n: number) => `编号相同、标题不同的 ${n} 组，不是同一件，分别计数：`,
    schemes: '各单位的办理结果分类方案不同，分类不能合并比较。',
  },
  targetRates: { satisfied: '满意率', satisfied_or_basically: '满意率（含基本满意）' },
};

function kindWithRoles({ kind, total, roles }: KindWithRoles): string {
  const [first] = roles;
  const single = roles.length === 1 && first !== undefined && total > 1;
  const split = roles.map(({ label, n }) => `${label} ${n} 件`).join('、');
  return `${kinds[kind]} ${total} 件（${single ? `均为${first.label}` : split}）`;
}
