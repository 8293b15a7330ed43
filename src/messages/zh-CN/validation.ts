/** Words on the screen of validate. */
export const validation = {
  severity: { error: '错误', warning: '提醒' },
  at: (line: number, column: number) => `第${line}行第${column}列`,
  mend: (how: string) => `改法：${how}`,
  clean: (items: number) => `检查完毕，${items} 件都没有问题。`,
  total: (errors: number, warnings: number) => `错误 ${errors} 处，提醒 ${warnings} 处。`,
  page: {
    title: '登记簿检查',
    count: (errors: number, warnings: number, files: number) =>
      errors + warnings === 0
        ? `检查了 ${files} 个文件，没有问题。`
        : `错误 ${errors} 处，提醒 ${warnings} 处；检查了 ${files} 个文件。`,
    columns: { level: '轻重', place: '位置', what: '问题', mend: '改法', code: '代号' },
    rest: (count: number) => `其余 ${count} 处没有列出，见日志。`,
    notLeft: (to: string, reason: string) => `没能把检查结果写到这一步的摘要（${to}）：${reason}`,
  },
  meaningUnchecked: 'registry.yaml 改好之前，只检查了各文件的写法，没有检查内容是否前后一致。',
  others: (count: number) => `其余 ${count} 处`,
  changesClean: '检查完毕，这次的改动没有问题。',
  nothingBefore:
    '版本全是 0，表示之前什么也没有（第一次推送）：没有可比较的，改动和历史没有查，只查了现在的内容。',
  stagedAlone: {
    text: '--staged 只看将要提交的内容，不能与 --changed-since、--history 同用。',
  },
  unknownFormat: (word: string, known: readonly string[]) => ({
    text: `不知道“${word}”这种格式。`,
    hint: `用 --format 指明：${known.join('、')}。`,
  }),
  more: (code: string, called: string) => `某个代号的说明，例如：${called} explain ${code}`,
  mended: (mistakes: number, files: number) => `改好了 ${mistakes} 处，涉及 ${files} 个文件：`,
  nothingToMend: '没有不用判断就能改的。',
  leftToPeople: (count: number) => `还有 ${count} 处要人来改：proposals validate`,
  mendQuestion: (mistakes: number, files: number) =>
    `以上改动 ${mistakes} 处、${files} 个文件，写入吗`,
  fixAlone: {
    text: '--fix 改整个登记簿，不能与 --changed-since、--history、--staged、--format、--out 同用。',
  },
};
