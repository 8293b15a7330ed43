/** Sentences of src/shell: the command line itself. */
export const shell = {
  description:
    '登记、办理和统计人大代表建议、政协提案：一件一个文本文件，可核对、可比较、可离线使用。',
  titles: {
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    commands: '命令：',
    general: '通用选项：',
  },
  placeholders: {
    file: '文件',
    options: '选项',
    command: '命令',
    item: '哪一件',
    date: '日期',
    number: '数字',
    word: '选一',
    year: '年份',
    names: '名称',
    text: '文字',
    folder: '目录',
    language: '语言',
    when: '时机',
  },
  options: {
    version: '显示版本号',
    help: '显示帮助',
    dir: '登记簿目录；不给则从当前目录向上找 registry.yaml',
    lang: '输出语言：zh-CN 或 en',
    color: '颜色：auto、always 或 never',
    noInput: '不提问；缺什么就报错',
    asOf: '看某一天的情况，之后的事不计',
    dryRun: '只显示将要做的改动，不写文件',
    json: '输出 JSON',
  },
  moreHelp: '某个命令的用法：proposals <命令> --help，例如 proposals add --help。',
  /** How an identifier and its word are written where a person types one of them. */
  typed: (_identifier: string, word: string) => word,
  oneOf: (words: readonly string[]) => `：${words.join('、')}`,
  required: (words: string) => `（必填）${words}`,
  optional: (question: string) => `${question}（可不填）`,
  another: (names: string) => `已有：${names}。还有吗`,
  about: (question: string, subject: string) => `${question}（${subject}）`,
  withHint: (text: string, hint: string) => `${text}${hint}`,
  noMore: '没有了',
  one: (n: number, question: string) => `${question} ${n}`,
  needed: '此项必填。',
  notStated: '未注明',
  badDate: (flag: string, word: string) => ({
    text: `${flag}：“${word}”不是日期，没有这一天，或写法认不出。`,
    hint: '请写成 2020-03-10，也可写 2020年3月10日、今天、昨天。',
  }),
  badInteger: (flag: string, word: string) => ({
    text: `${flag}：应为整数，而不是“${word}”。`,
  }),
  badYear: (flag: string, word: string) => ({
    text: `${flag}：应为四位数的年份，而不是“${word}”。`,
  }),
  severalLines: (flag: string) => ({
    text: `${flag}：只能写一行，里面有换行。`,
    hint: '去掉换行再试。',
  }),
  controlCharacters: (flag: string, shown: string) => ({
    text: `${flag}：里面有看不见的控制字符，“${shown}”。`,
    hint: '多半是从别处粘贴时带来的，请去掉再试。',
  }),
  sameTwice: (flag: string, word: string) => ({
    text: `${flag}：“${word}”写了两次。`,
    hint: '同名的两个人，先登记一位，再在记录文件里补上另一位，用 person 区分。',
  }),
  badChoice: (
    flag: string,
    word: string,
    allowed: readonly string[],
    near: string | undefined,
  ) => ({
    text: `${flag}：没有“${word}”这一项。${near === undefined ? '' : `是不是“${near}”？`}`,
    hint: `可以填：${allowed.join('、')}`,
  }),
  unknownCommand: (name: string, near: string | undefined) => ({
    text: `没有“${name}”这个命令。${near === undefined ? '' : `是不是“${near}”？`}`,
    hint: '全部命令见 proposals --help',
  }),
  unknownOption: (name: string, near: string | undefined, help: string) => ({
    text: `没有 ${name} 这个选项。${near === undefined ? '' : `是不是 ${near}？`}`,
    hint: `可用的选项见 ${help}`,
  }),
  optionWithoutValue: (name: string, help: string) => ({
    text: `选项 ${name} 后面缺一个值。`,
    hint: `用法见 ${help}`,
  }),
  tooManyArguments: (help: string) => ({
    text: '多给了参数：含空格的文字请加引号；一次只办一件的，请一件一件办。',
    hint: `用法见 ${help}`,
  }),
  badLanguage: (word: string) => ({ text: `不认识语言“${word}”。`, hint: '可用：zh-CN、en。' }),
  badColour: (word: string) => ({
    text: `--color 没有“${word}”这一项。`,
    hint: '可用：auto、always、never。',
  }),
  missing: (names: readonly string[], help: string) => ({
    text: `还缺：${names.join('、')}。`,
    hint: `用法见 ${help}`,
  }),
  badTimeZone: (zone: string) => ({
    text: `registry.yaml 中的时区“${zone}”不存在。`,
    hint: '例如 timezone: Asia/Shanghai。',
  }),
  wrote: (path: string) => `已写入 ${path}`,
  notWritten: '以上是将要做的改动，还没有写入。',
  brokenFiles: (count: number) => `有 ${count} 个文件读不了，没有计入以上内容：`,
  seeValidate: '逐条说明见 proposals validate',
  eitherFlag: (flags: readonly string[]) => flags.join(' 或 '),
  hint: (hint: string) => `提示：${hint}`,
  bug: '程序自身出错了。请用 git status 看看登记簿有没有改动，并把下面的内容报告给维护者：',
  interrupted: '已中断，什么都没有写。',
};
