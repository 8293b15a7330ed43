/** Sentences of undo. */
export const undo = {
  command: (at: string, command: string) => `${at} 的“${command}”`,
  deed: (command: string, about: readonly string[], more: number) =>
    `${command}（${about.join('，')}${more > 0 ? `，还有 ${more} 处` : ''}）`,
  question: (what: string, files: number) =>
    files === 0 ? `撤销 ${what}？` : `撤销 ${what}，共 ${files} 个文件？`,
  next: (command: string) => `再执行一次 undo，撤销的是 ${command}。`,
  unset: (key: string) => `取消 git 的设置 ${key}`,
  resetTo: (key: string, value: string): string => `git 的设置 ${key} 恢复为 ${value}`,
  settingLeft: (key: string, before: string): string =>
    `git 的设置 ${key} 没有动，原来是：${before}`,
  neverWritten: (path: string) => `${path} 当时没有写出来。`,
  conflictAgain: '冲突又等着选定：proposals resolve。',
  undone: (what: string) => `已撤销 ${what}：`,
  restored: (path: string) => `恢复 ${path}`,
  removed: (path: string) => `删除 ${path}（当时新建的）`,
  renamed: (from: string, to: string) => `${from} 改回 ${to}`,
  left: (path: string) => `当时另外写出的 ${path} 没有动，不要的请自行删去。`,
  rest: (what: string, files: number) =>
    `${what} 没有写完（断电或被中止）。收回已写的 ${files} 个文件？`,
  brokenOff: (what: string, done: readonly string[], missing: readonly string[]) =>
    `${what} 没有写完（断电或被中止）。已写：${done.join('、')}${missing.length > 0 ? `；没写：${missing.join('、')}` : ''}`,
  takeBack: '先用 proposals undo 收回已写的，再重新登记。',
  noFolder: (path: string) => ({
    text: `${path} 应当是登记簿里的文件夹，现在是一个文件，或指向别处的链接。`,
    hint: `没有写入任何内容。请移走 ${path}，程序会自己建。`,
  }),
  kept: '什么都没有改。',
  needsYes: {
    text: '写入前要确认，这里没有人可以回答。',
    hint: '先用 --dry-run 看会改什么，再加 --yes。',
  },
  nothing: {
    text: '没有可以撤销的命令。',
    hint: '只能撤销在这台电脑、这个文件夹里用命令登记的，最近 20 次；更早的请用 git，写错的值用 proposals correct 更正。',
  },
  damaged: (path: string) => ({
    text: `撤销用的记录 ${path} 损坏了，不据此撤销。`,
    hint: '登记簿本身没有问题。删去 .proposals 文件夹，以后的命令又可以撤销；这一次请用 git，或 proposals correct 更正。',
  }),
  foreign: (
    by: { readonly host: string; readonly user: string; readonly root: string },
    at: string,
    command: string,
  ) => ({
    text: `最后一次登记（${at} 的“${command}”）不是在这里做的：${by.user}，${by.host}，${by.root}。`,
    hint: '只能撤销自己在这台电脑、这个文件夹里登记的；写错的值用 proposals correct 更正。',
  }),
  changedSince: (paths: readonly string[], at: string, command: string) => ({
    text: `${at} 的“${command}”之后，文件又改过了，不能撤销：${paths.join('、')}`,
    hint: '写错的值用 proposals correct 更正，记错的经过用 proposals correct … --remove 划去。',
  }),
  writtenSince: (at: string, command: string) => ({
    text: `刚才又有别的命令登记了（${at} 的“${command}”），没有撤销。`,
    hint: '再执行一次 proposals undo，看清楚再确认。',
  }),
};
