/** Sentences about the clone that a registry lies in. */
export const git = {
  missing: {
    text: '这台电脑没有装 git，或者找不到它。',
    hint: '请装上 git 再试；不用 git 也能登记、查看和统计，只是不能比较、合并和追溯。',
  },
  notInGit: (root: string) => ({
    text: `${root} 不在 git 仓库里。`,
    hint: '请在登记簿所在的文件夹执行 git init，或在克隆下来的仓库里操作。',
  }),
  unknownRevision: (revision: string) => ({
    text: `没有“${revision}”这个版本。`,
    hint: /^[\da-f]{40,64}$/.test(revision)
      ? '这个克隆里没有这次提交：可能还没有取回（git fetch），也可能有人强制推送，改写了历史。'
      : '可以写分支、标签、提交号、main~5，或日期（如 2020-06-01，指那天晚上为止的最后一次提交）；别处的分支写 origin/main，先执行 git fetch。',
  }),
  shallowApart: (revision: string) => ({
    text: `找不到当前内容是从“${revision}”的哪一点分出来的：这个克隆只取了最近的历史。`,
    hint: '请执行 git fetch --unshallow 取回全部历史；在流水线里把取回深度设为 0（GitHub 写 fetch-depth: 0，GitLab 写 GIT_DEPTH: "0"）。',
  }),
  shallow: (revision: string) => ({
    text: `没有“${revision}”这个版本：这个克隆只取了最近的历史。`,
    hint: '请执行 git fetch --unshallow 取回全部历史；在流水线里把取回深度设为 0（GitHub 写 fetch-depth: 0，GitLab 写 GIT_DEPTH: "0"）。',
  }),
  failed: (words: string) => ({
    text: `git 没有办成：${words}`,
    hint: '请按 git 的提示处理后再试。',
  }),
  tooMuch: (most: number) => ({
    text: `git 给出的内容超过 ${most / 1024 / 1024} MB，没有读完。`,
    hint: '请换一个离得近些的版本来比较。',
  }),
};
