const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  EROFS: '磁盘是只读的',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EBUSY: '文件正被别的程序占用',
  ENOENT: '文件或文件夹不存在',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '该处是文件夹，不是文件',
  ENAMETOOLONG: '名称过长',
  ELOOP: '链接循环指向自己',
  EIO: '磁盘读写出错',
  EMFILE: '打开的文件过多',
};

/** What the system said, in plain words. */
const reasonOf = (code: string): string => REASONS[code] ?? `系统返回 ${code}`;

/** Sentences of src/registry. */
export const registry = {
  numberJustGiven: (number: string, path: string) => ({
    text: `编号 ${number} 刚刚被别人用在 ${path}，什么也没有写。`,
    hint: '再运行一次，会用下一个号。',
  }),
  reason: reasonOf,
  place: (path: string, line?: number, column?: number): string =>
    line === undefined ? path : `${path} 第 ${line} 行第 ${column} 列`,
  problem: (a: { place: string; text: string; mend: string }): string =>
    `${a.place}：${a.text}${a.mend}`,

  noRegistry: (a: { start: string }) => ({
    text: `在 ${a.start} 没有找到登记簿（registry.yaml）。`,
    hint: '请进入登记簿所在的文件夹，或用 --dir 指明；还没有登记簿的，用 proposals init 建立。',
  }),
  brokenOffice: (a: { problems: readonly string[] }) => ({
    text: `单位设置 registry.yaml 无法读取：\n${a.problems.join('\n')}`,
    hint: '请先改正 registry.yaml，再重新执行。',
  }),
  noSuchItem: (a: { text: string; nearest: readonly string[]; broken: number }) => ({
    text: `没有找到“${a.text}”。`,
    hint: [
      a.nearest.length > 0
        ? `相近的有：${a.nearest.join('、')}。`
        : '可以写标识、编号（如 建议12）、标题或姓名的一部分；proposals list 列出全部。',
      ...(a.broken > 0
        ? [`另有 ${a.broken} 个文件无法读取，要找的可能在其中；proposals validate 说明原因。`]
        : []),
    ].join('\n'),
  }),
  ambiguousItem: (a: { text: string; candidates: readonly string[]; total: number }) => ({
    text: `“${a.text}”对应 ${a.total} 件，请写明是哪一件：\n${a.candidates.join('\n')}${
      a.total > a.candidates.length ? `\n……共 ${a.total} 件` : ''
    }`,
    hint: '请改用完整的标识。',
  }),
  unreadableTitle: '（文件有误，无法读取）',
  brokenItem: (a: { id: string; problems: readonly string[] }) => ({
    text: `${a.id} 的文件有误，无法使用：\n${a.problems.join('\n')}`,
    hint: '请先改正这个文件；在此之前不会改动它。',
  }),

  locked: (a: { command: string; host: string; pid: string; since: string; file: string }) => ({
    text: `登记簿正在被另一次操作使用（${a.command}，电脑 ${a.host}，进程 ${a.pid}，${a.since} 开始）。没有写入任何内容。`,
    hint: `请稍后再试。如果确定没有人在操作，删除 ${a.file} 后重试。`,
  }),
  lockedByUnknown: (a: { file: string }) => ({
    text: '登记簿正在被另一次操作使用。没有写入任何内容。',
    hint: `请稍后再试。如果确定没有人在操作，删除 ${a.file} 后重试。`,
  }),
  changedMeanwhile: (a: { path: string }) => ({
    text: `${a.path} 在此期间被别人改动过。没有写入任何内容。`,
    hint: '请查看最新内容，再执行一次。',
  }),
  alreadyRegistered: (a: { path: string; existing: string }) => ({
    text:
      a.path === a.existing
        ? `${a.path} 已经存在。没有写入任何内容。`
        : `${a.path} 与已有的 ${a.existing} 只有大小写或字符写法的差别，在有些电脑上是同一个文件。没有写入任何内容。`,
    hint: '请先查看已有的那一份，确认是否重复登记。',
  }),
  cannotWrite: (a: { path: string; reason: string }) => ({
    text: `无法写入 ${a.path}：${reasonOf(a.reason)}。没有改动任何内容。`,
    hint: '排除原因后再执行一次。',
  }),
  halfWritten: (a: { left: readonly string[]; reason: string }) => ({
    text: `写入中途出错（${reasonOf(a.reason)}），且有文件未能恢复原样：${a.left.join('、')}。`,
    hint: '请用 git status 和 git diff 核对这些文件。',
  }),
  outsideRegistry: (a: { path: string }) => ({
    text: `${a.path} 通过链接指向登记簿以外。没有写入任何内容。`,
    hint: '请把链接换成登记簿里的普通文件。',
  }),
  badFileName: (a: { path: string }) => ({
    text: `“${a.path}”不能用作文件名。没有写入任何内容。`,
    hint: '文件名中不能有 / \\ : * ? " < > | 和不可见字符，也不能以空格或句点结尾。',
  }),
  wouldNotValidate: (path: string, problems: readonly string[]) => ({
    text: `这样写，${path} 就不合格式了：\n${problems.join('\n')}`,
    hint: '没有写入任何内容，请核对所填的值。',
  }),
  cannotEditInPlace: (place: string) => ({
    text: `没有改动文件：无法只改“${place}”这一处而不影响别处。`,
    hint: '请用文本编辑器手工修改这一处；如果文件里用了锚点（& 和 *），请先把引用的内容写全。',
  }),
};
