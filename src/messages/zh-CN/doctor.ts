import type { SymptomCode } from '../../registry/clone/symptom.ts';

type Names = readonly string[];

interface Words {
  readonly text: (names: Names) => string;
  /** What to do about it; absent where all is well. */
  readonly mend?: (names: Names) => string;
}

/** Some names, and how many more there are. */
const some = (names: Names): string =>
  names.length > 3 ? `${names.slice(0, 3).join('、')} 等 ${names.length} 个` : names.join('、');

const doing: Readonly<Record<string, string>> = {
  merge: '合并',
  rebase: '变基',
  'cherry-pick': '挑选提交',
  revert: '撤回提交',
  am: '应用补丁',
};

const setup = () => '执行 proposals git setup。';

const symptoms: Readonly<Record<SymptomCode, Words>> = {
  git: { text: ([version]) => `git ${version}` },
  'git-missing': {
    text: () => '没有装 git：能登记、查看、统计，不能几个人合并。',
    mend: () => '要几个人一起用，请装上 git。',
  },
  'git-old': {
    text: ([version]) => `git ${version} 太旧，--commit 不能用。`,
    mend: () => '请升级到 2.26 或更新的版本。',
  },
  'not-in-git': {
    text: () => '登记簿不在 git 仓库里：没有历史，改错了找不回来。',
    mend: () => '在登记簿所在的文件夹执行 git init，再 git add 和 git commit。',
  },
  driver: { text: () => '合并时按内容合并' },
  'driver-missing': {
    text: () => '合并时还是逐行合并：两个人在同一件里添了内容就会冲突。',
    mend: setup,
  },
  'driver-elsewhere': {
    text: (names) => `合并时要调用的程序不在了：${some(names)}。`,
    mend: setup,
  },
  attributes: { text: () => '.gitattributes 写明了哪些文件按内容合并' },
  'attributes-missing': {
    text: (names) => `.gitattributes 没有写明这些文件按内容合并：${some(names)}。`,
    mend: () => '执行 proposals git setup，再提交 .gitattributes。',
  },
  'attributes-overruled': {
    text: (names) =>
      `.gitattributes 写明了按内容合并，但这些文件另有写法，git 不照办：${some(names)}。`,
    mend: () =>
      '写着 merge 的另一行，在这些文件所在文件夹的 .gitattributes、.gitattributes 后面的行或 .git/info/attributes 里：删去那一行，再提交。',
  },
  'line-ends': { text: () => '换行一致' },
  'line-ends-open': {
    text: () => '.gitattributes 没有写明换行方式：各人的电脑可能不同，整个文件都显示为有改动。',
    mend: () => '执行 proposals git setup，再提交 .gitattributes。',
  },
  'line-ends-kept': {
    text: (names) =>
      `这些文件提交时用的是 Windows 换行，下次改动会整个显示为有改动：${some(names)}。`,
    mend: () => '找一个没有人在改的时候，单独提交一次：git add --renormalize . 再 git commit。',
  },
  'line-ends-mixed': {
    text: (names) => `这些文件里两种换行混用：${some(names)}。`,
    mend: () => '能用，不必急；用编辑器另存为 LF 换行即可。',
  },
  quotepath: { text: () => 'git 照原样显示中文文件名' },
  'quotepath-on': {
    text: () => 'git 会把中文文件名显示成数字（core.quotepath）。',
    mend: setup,
  },
  identity: { text: (names) => `提交时署名 ${names.join(' ')}` },
  'identity-missing': {
    text: (names) => `git 还不知道您是谁（${names.join('、')}），不能提交。`,
    mend: (names) =>
      names
        .map((key) => `git config --global ${key} ${key === 'user.name' ? '姓名' : '邮箱'}`)
        .join('\n'),
  },
  branch: { text: ([branch]) => `在分支 ${branch} 上` },
  'branch-missing': {
    text: () => '这个克隆不在任何分支上，提交了容易找不到。',
    mend: () => '回到分支上，如 git switch main。',
  },
  history: { text: () => '历史完整' },
  'history-shallow': {
    text: () => '这个克隆只取了最近的历史，更早的查不到。',
    mend: () => '执行 git fetch --unshallow。',
  },
  unfinished: { text: () => '没有做到一半的合并' },
  'unfinished-work': {
    text: ([what = '']) => `${doing[what] ?? what}做到一半，还没有完。`,
    mend: () => 'git status 说明下一步；选定冲突用 proposals resolve。',
  },
  'unfinished-files': {
    text: (names) => `这些文件有冲突，等人选定：${some(names)}。`,
    mend: (names) =>
      names
        .slice(0, 3)
        .map((path) => `proposals resolve ${idIn(path)}`)
        .join('\n'),
  },
  hook: { text: () => '提交之前检查登记簿' },
  'hook-missing': {
    text: () => '提交之前不检查登记簿；有错的也提交得上，要等合并或检查服务器才发现。',
    mend: () => '要检查，执行 proposals hooks install。',
  },
  'hook-old': {
    text: (names) => `提交之前的检查是以前装的，与现在的不同，或只装了一半：${some(names)}。`,
    mend: () => '执行 proposals hooks install。',
  },
  'hook-not-executable': {
    text: (names) => `提交之前的检查不起作用：文件不能执行，git 跳过它（${some(names)}）。`,
    mend: () => '执行 proposals hooks install。',
  },
  'hook-program-gone': {
    text: (names) => `提交之前的检查不起作用：要调用的程序不在了（${some(names)}）。`,
    mend: ([name]) =>
      name === 'proposals'
        ? '装好 proposals，让它能直接运行（在 PATH 里）。'
        : '执行 proposals hooks install。',
  },
  'hook-other-registry': {
    text: ([prefix = '']) =>
      `提交之前检查的是另一个登记簿：${prefix === '' ? '仓库的最上层' : prefix}。`,
    mend: () => '要检查这一个，在这里执行 proposals hooks install；一个仓库只能检查一个登记簿。',
  },
  'hook-bypassed': {
    text: ([folder, ...files]) =>
      `装过的检查不起作用：core.hooksPath 让 git 到 ${folder} 去找，不看 ${some(files)}。`,
    mend: () => '再执行一次 proposals hooks install，装到 git 现在找的地方。',
  },
  'hook-elsewhere': {
    text: ([folder]) =>
      `git 的钩子在这个克隆以外（core.hooksPath = ${folder}），别的仓库也在用；那里有没有检查登记簿，这里不知道。`,
    mend: () => '要检查，请在那里的 pre-commit 里加上 proposals validate --staged。',
  },
  'hook-unreadable': {
    text: () => '钩子文件是链接、文件夹，或不是文本，看不出提交之前检不检查。',
    mend: () => '请看一看 git rev-parse --git-path hooks 说的文件夹里的 pre-commit。',
  },
  leftovers: { text: () => '没有遗留的锁和临时文件' },
  'lock-held': {
    text: ([command, host, started]) => `正有人在写：${command}，电脑 ${host}，${started} 开始。`,
    mend: () => '等它写完。如果那台电脑早已关机，删除 .proposals.lock。',
  },
  'lock-stale': {
    text: ([command, started]) => `上次写到一半程序就停了，留下了锁（${command}，${started}）。`,
    mend: () => '不用管，下次写入时自动清除；请用 git diff 看看那一次写成了没有。',
  },
  'lock-unknown': {
    text: ([file]) => `锁文件 ${file} 看不懂，挡住了所有的写入。`,
    mend: ([file]) => `确定没有人在写，就删除它：${file}`,
  },
  'lock-of-git': {
    text: ([file]) => `git 的锁留下很久了（${file}），挡住了提交。`,
    mend: ([file]) => `确定没有 git 在运行，就删除它：${file}`,
  },
  'temporary-files': {
    text: (names) => `有遗留的临时文件：${some(names)}。`,
    mend: () => '不用管，下次写到那个文件夹时自动清除；也可以删掉。',
  },
  place: { text: () => '不在网盘同步的文件夹里' },
  'place-synced': {
    text: ([name, folder]) =>
      `登记簿在${name}同步的文件夹里（${folder}）：同步会弄坏 git 仓库，两台电脑同时改会丢。`,
    mend: () =>
      '把登记簿移到不同步的文件夹，各人各有克隆，用 git push 和 git pull 互通；备份用远程仓库。',
  },
  'copies-of-sync': {
    text: (names) => `有网盘或复制留下的副本，里面可能有没登记进来的内容：${some(names)}。`,
    mend: () => '逐个打开，把少的内容登记进来，再删掉副本。',
  },
  schemas: { text: () => 'schemas/ 与本程序一致' },
  'schemas-missing': {
    text: (names) => `schemas/ 缺 ${some(names)}：编辑器不能提示和检查。`,
    mend: () => '执行 proposals editor。',
  },
  'schemas-differ': {
    text: (names) =>
      `schemas/ 与本程序自带的不一样：${some(names)}。不是副本旧了，就是本程序旧了。`,
    mend: () => '本程序是最新的，执行 proposals editor；否则升级本程序。',
  },
};

const idIn = (path: string): string => path.replace(/^.*\//, '').replace(/\.yaml$/, '');

/** What is found when a clone is looked over. */
export const doctor = {
  verdict: { ok: '好', hint: '可以', note: '注意', wrong: '有问题' },
  line: (verdict: string, text: string): string => `${verdict}　${text}`,
  remedy: (text: string): string => `怎么办：${text}`,
  total: (wrong: number, notes: number): string =>
    wrong + notes === 0 ? '这个克隆一切都好。' : `有问题 ${wrong} 处，注意 ${notes} 处。`,
  symptoms,
};
