/** What changed in a registry, in words. */
export const changed = {
  item: (id: string, title: string): string => `${id}　${title}`,
  person: (name: string): string => `联系资料 ${name}`,
  settings: '单位设置 registry.yaml',
  calendar: (year: string): string => `${year} 年工作日历`,

  registered: '新登记',
  itemDeleted: '这一件的记录被删除了',
  renumbered: (from: string, to: string): string => `标识由 ${from} 改为 ${to}`,
  event: (on: string, what: string): string => `${on} ${what}`,
  gone: (on: string, what: string): string => `删去了：${on} ${what}`,
  filledIn: (field: string, value: string): string => `${field}：填“${value}”`,
  takenOut: (field: string, value: string): string => `${field}：删去“${value}”`,
  replaced: (field: string, before: string, after: string): string =>
    `${field}：“${before}”改为“${after}”`,
  touched: (field: string): string => `${field}有改动`,
  yesOrNo: (value: boolean): string => (value ? '是' : '否'),
  personal: {
    added: '新建',
    changed: '改了以下各项（内容不显示）',
    deleted: '被删除',
    renamed: '改了文件名',
  },
  file: { added: '新增', changed: '有改动', deleted: '被删除', renamed: '改了文件名' },
  unreadable: (how: string): string => `${how}；文件有误，看不懂内容`,

  writtenOnly: (manners: readonly string[]): string =>
    `只改了${manners.join('、')}，记的内容没有变`,
  manners: {
    comments: '注释',
    form: '写法（引号、缩进、先后次序等）',
    'line-ends': '换行符',
    blanks: '空行、行尾的空格',
    nothing: '文件的权限等属性',
  },
  commentCame: (comment: string): string => `多了注释：${comment}`,
  commentGone: (comment: string): string => `少了注释：${comment}`,
  commentsKeptBack: (count: number): string => `${count} 处注释的内容不显示`,

  since: (revision: string): string =>
    revision === 'HEAD' ? '上次提交以后，还没有提交的改动' : `从 ${revision} 到现在的改动`,
  between: (from: string, to: string): string => `从 ${from} 到 ${to} 的改动`,
  nothing: (title: string): string => `${title}：没有。`,
  tooMany: {
    text: '最多比较两个版本。',
    hint: '写一个版本，与现在比；写两个，互相比；不写，看还没有提交的改动。只看一件用 --item。',
  },

  subject: (item: string, what: string): string => `${item}：${what}`,
  several: (deed: string, files: number): string => `${deed}：${files} 个文件`,
  inBody: (item: string, what: string): string => `- ${item}：${what}`,
  commit: (moment: string, author: string, subject: string): string =>
    `${moment} ${author}　${subject}`,
  noCommits: '没有符合的提交。',
  more: (shown: number): string =>
    `只列出最近 ${shown} 次提交；要看更早的，用 --limit 或 --since。`,
  chosenInMerge: (what: string): string => `合并时选定：${what}`,
  changedInMerge: (what: string): string => `合并时改动：${what}`,
  keptInMerge: '一边删去了这份记录，合并时留下了',
  nothingOfOurs: '没有改动登记簿的内容',
};
