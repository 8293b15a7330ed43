/** Who recorded a value, and on which day. */
interface Author {
  readonly name: string;
  readonly on: string;
}

/** Sentences about several people's work on one registry. */
export const hands = {
  ours: '我们这边',
  theirs: '对方',
  nothing: '没有这一项',
  value: (value: string, by: Author | undefined): string =>
    by === undefined ? `“${value}”` : `“${value}”（${by.name}，${by.on}）`,
  clash: (field: string, ours: string, theirs: string): string =>
    `${field}：我们这边是${ours}，对方是${theirs}`,
  notMerged: {
    clash: (path: string): string => `${path}：两边把同一处改得不一样，请选定：`,
    twice: (path: string): string => `${path}：同一件在两边各登记了一次，内容不一样，请选定：`,
    lines: (path: string): string =>
      `${path}：文件有误，看不懂内容，只能逐行合并；请打开核对，确认无误后再 git add。`,
  },
  howToResolve: (path: string): string =>
    `选定的办法：proposals resolve ${path.replace(/^.*\//, '').replace(/\.yaml$/, '')}；或者打开文件，在标出的两段里留下对的，再 git add。`,
  forGit: {
    text: '这个命令由 git 在合并时调用，不用手敲。',
    hint: '要让 git 按内容合并，请执行 proposals git setup。',
  },

  driverTitle: '建议提案登记簿：按内容合并',
  isSetUp: '这个克隆已经设好，可以几个人一起改。',
  whatSetupDid: [
    '同一件被两个人改过，git 按内容合并：各记的事都在，改得不一样的地方标出来',
    '文件名照原样显示，不写成数字',
  ] as readonly string[],
  otherLineEnds: (files: number): string =>
    `有 ${files} 个文件提交时用的是 Windows 换行，照旧不动；换行方式没有写进 .gitattributes。`,
  commitThese: (paths: readonly string[]): string =>
    `请提交 ${paths.join('、')}，别的克隆才会照办；每个克隆各执行一次 proposals git setup。`,
  unknownAction: (action: string) => ({
    text: action === '' ? '没有写明要做什么。' : `没有“${action}”这个做法。`,
    hint: '要让这个克隆按内容合并，请执行 proposals git setup。',
  }),
};
