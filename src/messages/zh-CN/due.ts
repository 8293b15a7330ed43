/** Sentences about deadlines on the screen: due, overdue, workdays, publish. */
export const due = {
  nothingToPublish: (id: string) => ({
    text: `${id} 还没有签发的答复，没有可以公开的。`,
    hint: `先签发：proposals sign ${id}`,
  }),
  alreadyPublished: (on: string) => ({ text: `这一轮答复 ${on} 已经公开。` }),
  notPublic: (publicity: string | undefined) => ({
    text: `这一轮答复的公开属性是“${publicity ?? '未定'}”，不能登记公开。`,
    hint: '公开属性有误的，先用 proposals correct 更正。',
  }),
  columns: { workdays: '工作日', certainty: '把握', batch: '批次', report: '什么' },
  certainty: { published: '已公布', provisional: '暂定', unknown: '不明' },
  extended: (state: string) => `${state}（已延期）`,
  inner: (duty: string) => `${duty}*`,
  innerNote: '* 内部步骤，按默认规则推算，只作安排参考；在 registry.yaml 写了规则的才算逾期。',
  steps: (duty: string, due: string | undefined) => `${duty}：${due ?? '期限不明'}`,
  dayOff: (due: string, days: string, before: string) =>
    `${due} 是休息日（${days}），期限不顺延，宜在前一个工作日 ${before} 办完`,
  noClocks: '这一件没有期限（参阅件，或当时还没有交办）。',
  group: (name: string, late: number, coming: number) =>
    [
      name,
      ...(late > 0 ? [`逾期 ${late} 项`] : []),
      ...(coming > 0 ? [`将到期 ${coming} 项`] : []),
    ].join('，'),
  nothing: (days: number) => `没有逾期的，今后 ${days} 天内也没有到期的。`,
  nobody: '（没有注明）',
  asOf: (date: string) => `截至 ${date}`,
  reports: (year: string) => `${year} 年要报送的材料：`,
  reportsNote: '登记簿不记是否已经报送，请自行核对。',
  passed: (days: number) => `已过${days}天`,
  workdaysBetween: (from: string, to: string, count: number) =>
    count < 0
      ? `从 ${to} 起到 ${from} 前一天，有 ${-count} 个工作日。`
      : `${from} 之后到 ${to}，有 ${count} 个工作日。`,
  workdayAfter: (from: string, count: number, date: string) =>
    count === 0
      ? `${from} 加 0 个工作日就是 ${date}。`
      : count > 0
        ? `${from} 之后第 ${count} 个工作日是 ${date}。`
        : `${from} 之前第 ${-count} 个工作日是 ${date}。`,
  isWorkday: (date: string, works: boolean) => `${date} ${works ? '是工作日' : '休息'}。`,
  calendarDays: (days: number) => `日历上相隔 ${days} 天。`,
  skipped: (days: string) => `其中：${days}`,
  certain: '所涉日期的放假安排都已公布。',
  uncertain: '所涉日期的放假安排尚未全部公布，这里只按周末和法定假日数，公布后可能变动。',
  unknownDays: (first: string, last: string) => ({
    text: `不知道 ${first} 到 ${last} 之间哪些天上班。`,
    hint: '程序知道 2004 年至 2040 年；别的年份请在 calendar/年份.yaml 写全放假安排。',
  }),
  badCount: (word: string) => ({
    text: `“${word}”不是工作日数。`,
    hint: '写成 +5（往后）或 -5（往前），如 proposals workday 2025-09-30 +5。',
  }),
};
