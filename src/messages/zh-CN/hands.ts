/** Who recorded a value, and when. */
interface Author {
  readonly name: string;
  readonly at: string;
}

type Unfinished = 'merge' | 'rebase' | 'cherry-pick' | 'revert' | 'am';

const doing: Readonly<Record<Unfinished, string>> = {
  merge: '合并',
  rebase: '变基',
  'cherry-pick': '挑选提交',
  revert: '撤回提交',
  am: '应用补丁',
};

const ending: Readonly<Record<Unfinished, string>> = {
  merge: 'git commit',
  rebase: 'git rebase --continue',
  'cherry-pick': 'git cherry-pick --continue',
  revert: 'git revert --continue',
  am: 'git am --continue',
};

/** Sentences about several people's work on one registry. */
export const hands = {
  ours: '我们这边',
  theirs: '对方',
  nothing: '没有这一项',
  value: (value: string, by: Author | undefined): string =>
    by === undefined ? `“${value}”` : `“${value}”（${by.name}，${by.at}）`,
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

  unfinished: (what: Unfinished) => ({
    text: `这个克隆正在${doing[what]}，还没有做完，现在不能提交。没有写入任何内容。`,
    hint: `先把它做完（git status 说明怎么做）；只登记、不提交的，去掉 --commit。`,
  }),
  noBranch: {
    text: '这个克隆不在任何分支上，提交了也容易找不到。没有写入任何内容。',
    hint: '先回到分支上，如 git switch main；只登记、不提交的，去掉 --commit。',
  },
  noName: {
    text: 'git 还不知道您是谁，不能提交。没有写入任何内容。',
    hint: '先告诉它：git config --global user.name 姓名，再 git config --global user.email 邮箱。',
  },
  uncommitted: (paths: readonly string[]) => ({
    text: `这些文件有别的改动还没有提交，一起提交就分不清了：${paths.join('、')}。没有写入任何内容。`,
    hint: '先把那些改动提交（git commit 文件），再来一次；或者去掉 --commit。',
  }),
  ignored: (paths: readonly string[]) => ({
    text: `git 被要求不管这些文件（.gitignore），不能提交：${paths.join('、')}。没有写入任何内容。`,
    hint: '请把它们从 .gitignore 里去掉；或者去掉 --commit。',
  }),
  notCommitted: (words: string) => ({
    text: `已经写入，但是没有提交。git 说：\n${words}`,
    hint: '写入的内容都在。排除原因后用 git commit 提交这些文件即可，不要再登记一次。',
  }),
  committed: (commit: string, subject: string): string => `已提交 ${commit}：${subject}`,
  wouldCommit: (subject: string): string => `写入后会这样提交：${subject}`,

  noConflict: {
    text: '登记簿里没有要选定的冲突。',
    hint: '合并还没有做完的，git status 说明下一步。',
  },
  whichConflict: (given: string | undefined, ids: readonly string[]) => ({
    text: `${given === undefined ? '有冲突的不止一件' : `“${given}”没有冲突，或不止一件`}：\n${ids.join('\n')}`,
    hint: '请写明是哪一件，如 proposals resolve 建议12。',
  }),
  noSuchClash: (word: string, count: number) => ({
    text: `没有第“${word}”处；这一件共有 ${count} 处要选定。`,
    hint: '请写序号（如 1、3），或 全部。',
  }),
  bothSides: (rank: number) => ({
    text: `第 ${rank} 处两边都选了。`,
    hint: '每一处只能选一边：--ours 是我们这边，--theirs 是对方。',
  }),
  /** Where the words for the sides say too little of what git means by them. */
  whatSidesAre: (doing: Unfinished | undefined): string | undefined =>
    doing === undefined
      ? '（“我们这边”是已经提交的，“对方”是 git stash pop 等取回的、没有提交过的改动）'
      : doing === 'revert'
        ? '（“我们这边”是现在的，“对方”是要撤回的那次提交以前的）'
        : undefined,
  undecided: (a: {
    id: string;
    sides: string | undefined;
    called: string;
    clashes: readonly string[];
  }) => ({
    text: [
      `${a.id} 还有 ${a.clashes.length} 处要选定，其余的已经合好：`,
      ...(a.sides === undefined ? [] : [a.sides]),
      ...a.clashes,
    ].join('\n'),
    hint: `没有写入任何内容。这样选定：${a.called} resolve ${a.id} ${a.clashes.length > 1 ? '--ours 1 --theirs 2' : '--ours 1，或 --theirs 1'}（--ours 用我们这边的，--theirs 用对方的；--ours 全部 也行）`,
  }),
  deletedAndChanged: (id: string, byMe: boolean, called: string) => ({
    text: byMe ? `${id}：我们这边删去了，对方改过。` : `${id}：对方删去了，我们这边改过。`,
    hint: `没有写入任何内容。${byMe ? '留下' : '删去'}：${called} resolve ${id} --theirs 1；${byMe ? '删去' : '留下'}：${called} resolve ${id} --ours 1`,
  }),
  byHand: (path: string) => ({
    text: `${path} 的内容看不懂，不能按内容合并。`,
    hint: '请打开文件改好，用 proposals validate 查一遍，再 git add。',
  }),
  commentsByHand: (path: string) => ({
    text: `${path} 两边的注释（# 后面的话）合不到一起，说不准该放在哪里。没有写入任何内容。`,
    hint: '请打开文件，在标出的两段里留下对的，用 proposals validate 查一遍，再 git add。',
  }),
  settled: (path: string): string => `${path} 已经选定，两边各记的事都在。`,
  settledAway: (path: string): string => `${path} 已经按选定的删去。`,
  afterSettling: (doing: Unfinished | undefined): string =>
    doing === undefined
      ? '冲突都选定了；是 git stash pop 取回的，核对以后执行 git stash drop。'
      : `冲突都选定了，接着执行 ${ending[doing]}。`,
  othersLeft: (ids: readonly string[], called: string): string =>
    `还有 ${ids.length} 件没有选定：${ids.join('、')}。接着执行 ${called} resolve。`,

  fact: (label: string, value: string): string =>
    value.includes('\n') ? `${label}：\n  ${value.replaceAll('\n', '\n  ')}` : `${label}：${value}`,
  entry: (rank: number, value: string): string => `${rank}. ${value.replaceAll('\n', '\n   ')}`,
  askWhich: (count: number): string => `有 ${count} 个文件要选定，先看哪一个？`,
  toDecide: (id: string, clashes: number): string =>
    clashes === 0
      ? `${id}：两边记的都合得上，没有要选定的。`
      : `${id}：两边有 ${clashes} 处改得不一样，请逐处选定；其余的都已合好。`,
  registeredTwice: (id: string, clashes: number): string =>
    clashes === 0
      ? `${id}：两边各登记了一次，互相补充，没有要选定的。`
      : `${id}：两边各登记了一次，有 ${clashes} 处不一样，请逐处选定。`,
  perhapsTwo:
    '（如果是两件，编号登记错了：对方的错了用 --their-number 正确的编号，我们这边的错了用 --our-number，两份都留下）',
  askSame: '两边登记的是同一件吗？',
  oneItem: '是同一件，逐处选定',
  wrongNumber: (own: boolean, title: string): string =>
    `是两件，${own ? '我们这边的' : '对方的'}编号错了${title === '' ? '' : `：${title}`}`,
  askNumber: (own: boolean): string => `${own ? '我们这边' : '对方'}那一件的正确编号`,
  askApart: (own: boolean, number: string): string =>
    `两份都留下，${own ? '我们这边' : '对方'}那一件的编号改为 ${number}，写入吗？`,
  apart: (stays: string, moved: string): string =>
    `两份记录都留下了：${stays}，和改了编号的 ${moved}。`,
  notRegisteredTwice: {
    text: '这里不是两边各登记了一次，不能分成两件。',
    hint: '--our-number 和 --their-number 只用在两件不同的建议登记成同一个编号的时候。',
  },
  bothNumbers: {
    text: '两边的编号不会都错：一件留在原来的编号上。',
    hint: '--our-number 和 --their-number 只给一个。',
  },
  renamedTwice: (ids: { from: string; ours: string; theirs: string }): string =>
    `${ids.from}：我们这边的标识改成了 ${ids.ours}，对方改成了 ${ids.theirs}，是同一件，请选定用哪一个。`,
  goneAndChanged: (id: string): string => `${id}：一边删去了，另一边改过，请选定。`,
  wholeFile: (id: string): string => `${id} 整份记录`,
  tookAway: '删去了这份记录',
  changedIt: '改过这份记录，留着',
  before: '原来',
  place: (rank: number, of: number, field: string): string =>
    of === 1 ? field : `第 ${rank} 处（共 ${of} 处）：${field}`,
  saidBy: (value: string, by: Author | undefined): string =>
    by === undefined ? value : `${value}\n（${by.name}，${by.at}）`,
  askSide: (field: string): string => `“${field}”用哪一边的？`,
  takeSide: (own: boolean, value: string): string =>
    `${own ? '用我们这边的' : '用对方的'}：${value}`,
  leaveIt: '先放着，什么都不写',
  leftAsItIs: (id: string): string =>
    `${id} 先放着，什么都没有写；想好了再执行 proposals resolve。`,
  willBeWritten: (id: string): string => `${id} 将这样写入：`,
  decision: (field: string, own: boolean, value: string): string =>
    `${field}：${own ? '用我们这边的' : '用对方的'}“${value}”`,
  comparedWithOurs: '与我们这边的相比，会有这些变化：',
  sameAsOurs: '内容与我们这边的一样。',
  askWrite: '这样写入吗？',
  askDelete: '删去这份记录吗？（git 的历史里还找得到）',

  editedByHand: (a: { path: string; written: readonly string[]; takenOut: readonly string[] }) => ({
    text: [
      `${a.path} 已经有人动手改过，重新合并会丢掉这些改动。没有写入任何内容。`,
      ...a.written.slice(0, 5).map((line) => `写了：${line.trim()}`),
      ...a.takenOut.slice(0, 5).map((line) => `删了：${line.trim()}`),
    ].join('\n'),
    hint: `请在文件里接着改完，再 git add；手改不要了的，git checkout --merge -- ${a.path} 恢复原来的冲突，再来一次。`,
  }),
};
