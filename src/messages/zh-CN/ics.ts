/** What stands in a calendar file, and what is said about it. */
export const ics = {
  name: (unit: string, whose: string | undefined) =>
    `${unit}建议提案办理期限${whose === undefined ? '' : `（${whose}）`}`,
  summary: (duty: string, item: string, holder: string) => `${duty}：${item}（${holder}）`,
  titled: (reference: string, title: string) => `${reference}《${title}》`,
  confidential: (reference: string) => `${reference}（保密件）`,
  done: (summary: string) => `已了：${summary}`,
  /** An item that has been given another number; its deadlines stand under that one. */
  renamed: (summary: string) => `已改编号：${summary}`,
  overdue: (summary: string) => `逾期：${summary}`,
  provisional: (summary: string) => `暂定：${summary}`,
  holder: (holder: string) => `责任人：${holder}`,
  written(open: number, over: number, former: number) {
    const off = [
      ...(over > 0 ? [`已了的 ${over} 项`] : []),
      ...(former > 0 ? [`改编号以前的 ${former} 项`] : []),
    ].join('、');
    return `期限 ${open} 项${off && `，另有${off}，导入后从日历上去掉`}。`;
  },
  undated: (count: number) => `另有 ${count} 项推算不出期限，没有列入。`,
  nothing: '没有符合条件的期限，没有写文件。',
  importing: '在日历程序里选“导入”；以后再导入同名的新文件，同一项期限会更新，不会重复。',
};
