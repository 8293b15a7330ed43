/** Words of timeline. */
export const timeline = {
  recorded: '谁登记',
  period: (since: string | undefined, until: string, count: number) =>
    `${since === undefined ? `截至 ${until}` : `${since} 至 ${until}`}，${count === 0 ? '没有经过。' : `共 ${count} 条经过：`}`,
  by: (author: string, on: string | undefined) => (on === undefined ? author : `${author} ${on}`),
  notCommitted: '未提交',
  unknown: '—',
  emptyPeriod: (since: string, until: string) => ({
    text: `起始日期 ${since} 晚于终止日期 ${until}。`,
    hint: '请核对 --since 和 --until；还没有到的日子没有经过。',
  }),
  shallow: '这个克隆只有最近的历史，更早的登记人看不出来，记作“—”。',
  gitWould: (why: string) => `没有列出是谁登记的：${why}`,
};
