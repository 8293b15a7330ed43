/** Words of the gate around the registry: recipes for build servers, hooks, editors. */
export const gate = {
  recipe: {
    about: (service: string) =>
      `检查登记簿。由 proposals ci ${service} 写好，可以修改；说明见 proposals 的 docs/gate.md`,
    title: '检查登记簿',
    program: '程序从哪里来：仓库里的安装包（npm pack 得到），也可以换成包名或网址',
    wholeHistory: '要与改动之前比较，须取全部历史',
    install: '安装 proposals',
    whole: '检查整个登记簿',
    change: '检查这次的改动',
    nodeVersion: '须为 20.17 以上；平台没有这个版本的，换成它有的',
  },
  recipeWritten: (paths: readonly string[]) => `已写好：${paths.join('、')}。`,
  recipeThere: '已经写好，没有要改的。',
  include: (path: string) =>
    `${path} 已经有了，没有动；请在里面加上：include: [{local: .gitlab/proposals.yml}]`,
  putProgram:
    '把安装包放到 tools/proposals.tgz（在程序的目录里运行 npm pack 得到），或改配置里的 PROPOSALS',
  commitThese: '提交并推送，下一次推送就开始检查',
  recipeExists: (path: string) => ({
    text: `${path} 已经有了，内容不同。`,
    hint: '要换成新的，加 --force；先用 --dry-run 看差别。',
  }),
  unknownService: (word: string, known: readonly string[], near: string | undefined) => ({
    text:
      word === ''
        ? '没有写明是哪个平台。'
        : `没有“${word}”这个平台的配方。${near === undefined ? '' : `是不是“${near}”？`}`,
    hint: `可用：${known.join('、')}。`,
  }),
  hookInstalled: (files: readonly string[]) =>
    `已装好：提交之前、合并之前检查将要提交的内容（${files.join('、')}）。`,
  hookRemoved: '提交之前不再检查。',
  hookShared: '这个文件随仓库走，提交以后对各人都起作用；各人须能直接运行 proposals。',
  hookLost: 'proposals 不在原来的位置，这次提交没有检查；请重新运行 proposals hooks install。',
  foreignHook: (block: string) => ({
    text: '已有的 pre-commit 不是普通的 sh 脚本，或由别的工具生成，没有动它。',
    hint: `请在那个工具的设置里加上：\n${block}`,
  }),
  hooksElsewhere: (file: string) => ({
    text: `core.hooksPath 指向这个克隆以外（${file}），别的仓库也在用，没有动它。`,
    hint: '请在那里自己加上 proposals validate --staged，或为这个克隆另设 core.hooksPath。',
  }),
  notOurFile: (file: string) => ({
    text: `${file} 是链接、文件夹或不是文本文件，没有动它。`,
    hint: '请先看看它是谁的安排。',
  }),
  unknownHookAction: (word: string, near: string | undefined) => ({
    text:
      word === ''
        ? '没有写明装上还是取下。'
        : `没有“${word}”这种做法。${near === undefined ? '' : `是不是“${near}”？`}`,
    hint: 'proposals hooks install 装上，proposals hooks uninstall 取下。',
  }),
  schemasReady: (paths: readonly string[]) =>
    paths.length === 0 ? '已经是最新的，没有要改的。' : `已写好：${paths.join('、')}。`,
  editorNext:
    '用 VS Code 打开这个文件夹，按提示装 YAML 插件（redhat.vscode-yaml），填写时就有提示和检查',
  useCi: (registry: string, service: string) => ({
    text: `${registry} 已经是登记簿。`,
    hint: `给已有的登记簿写配置，用 proposals ci ${service}。`,
  }),
};
