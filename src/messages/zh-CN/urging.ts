/** Everything about urging: the slips, what remind and answer say. */
export const urging = {
  slip: '催办单',
  day: (date: string) =>
    `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
  slipTo: (to: string) => `催办单：${to}`,
  to: (name: string) => `${name}：`,
  withPost: (name: string, post: string) => `${name}${post}`,
  opinion: '协办意见',
  opening: {
    section: (count: number, office: string) =>
      `下列 ${count} 项由你部门承办，请抓紧办理，在期限内办结；已经逾期的，请立即办理。办理进展和困难请及时告知${office}。`,
    unit: (count: number, unit: string) =>
      `下列 ${count} 项需贵单位提出意见，请抓紧办理，并将意见书面送${unit}。已经逾期的，请说明原因和预计完成的日期。`,
    leader: (count: number) => `下列 ${count} 项已经逾期，请予督办。`,
    instructing: (count: number) => `下列 ${count} 项等待批示，请尽快批示，以便交科室办理。`,
  },
  columns: {
    serial: '序号',
    item: '建议、提案',
    duty: '事项',
    holder: '责任人',
    due: '期限',
    span: '时限情况',
    times: '次数',
  },
  titled: (reference: string, title: string) => `${reference}《${title}》`,
  confidential: (reference: string) => `${reference}（保密件，标题从略）`,
  left: (days: number, workdays: number | undefined) =>
    `还有${days}天${workdays === undefined ? '' : `（${workdays}个工作日）`}`,
  late: (days: number, workdays: number | undefined) =>
    `逾期${days}天${workdays === undefined ? '' : `（${workdays}个工作日）`}`,
  today: '当日到期',
  times: (times: number) => `第${times}次`,
  inText: (parts: readonly string[]) => parts.join('，'),
  due: (due: string) => `期限 ${due}`,
  urgedTimes: (times: number) => `第${times}次催办`,
  sentence: '。',
  answer: '办理情况及答复：',
  answered: (on: string, by: string, text: string) => `${on} ${by}答复：${text}`,
  answeredItem: (id: string, answer: string) => `${id}  ${answer}`,
  urgedOn: '催办日期',
  answeredBy: '答复人：',
  answeredOn: '日期：',
  by: '催办人：',
  call: (to: string) => `给${to}打电话`,
  made: (slips: number, lines: number) => `已登记催办单 ${slips} 份，${lines} 项：`,
  calls: (calls: number, lines: number) => `已登记电话催办 ${calls} 次，${lines} 项：`,
  wouldMake: (slips: number, lines: number) => `应发催办单 ${slips} 份，${lines} 项：`,
  wouldCall: (calls: number, lines: number) => `应打电话 ${calls} 次，${lines} 项：`,
  nothing: (on: string) => `${on} 没有要催办的（该催的都已经催过，或还没有到时候）。`,
  dayOff: (on: string, next: string | undefined) =>
    `${on} 休息，不催办${next === undefined ? '' : `；下一个工作日是 ${next}`}。`,
  ownDuties: (count: number) =>
    `另有 ${count} 项在办公室自己手里，不发催办单：proposals due --by holder`,
  unread: (count: number) => `有 ${count} 个文件读不出来，里面的件没有催办：proposals validate`,
  brief: (number: string, to: string, count: number) => `${number}  ${to}，${count} 项`,
  fileName: (number: string, to: string) => `${number} ${to}`,
  callsHaveNoSlip: {
    text: '电话催办没有催办单，不能同时给 --out 或 --format。',
    hint: '要写催办单的，去掉 --phone。',
  },
  unknownSlip: (text: string) => ({
    text: `没有“${text}”这份催办单，也没有这一件的催办记录。`,
    hint: '写催办单的编号、编号中的序号，或某一件的标识，如 proposals answer 3。',
  }),
  whichSlip: (open: readonly string[]) => ({
    text: '没有说是哪一份催办单。',
    hint:
      open.length === 0
        ? '没有等着答复的催办单。'
        : `还没有答复的：${open.map((one) => `\n- ${one}`).join('')}`,
  }),
  severalSlips: (text: string, slips: readonly string[]) => ({
    text: `“${text}”这个编号用在了 ${slips.length} 份催办单上：${slips.map((one) => `\n- ${one}`).join('')}`,
    hint: '用 --to 写明是给谁的那一份；编号重复的，proposals validate 会指出，请改正其一。',
  }),
  noneOpen: (text: string) => ({
    text: `“${text}”的催办都已经登记了答复。`,
    hint: '答复登记错了的，用 proposals correct 更正。',
  }),
  answeredNow: (count: number) => `已登记答复，共 ${count} 项：`,
  openSlip: (number: string, to: string, on: string, count: number) =>
    `${number}（${on}，${to}，${count} 项）`,
};
