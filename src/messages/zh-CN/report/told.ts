/** What the command says of the file it wrote. */
export const told = {
  created: (path: string) =>
    `已写好 ${path}。〔 〕里的话由人来写，写在标记之间；再次生成时原样保留。`,
  renewed: (path: string) => `已按登记簿更新 ${path}，人写的部分没有动。`,
  same: (path: string) => `${path} 没有变化。`,
  changed: (n: number) => `与上次相比，变了 ${n} 个数字：`,
  change: (name: string, before: string | undefined, now: string | undefined) =>
    `${name}：${before ?? '没有'} → ${now ?? '没有'}`,
  changedMore: (n: number) => `另有 ${n} 个。`,
  /** A paragraph by its line and how it begins. */
  paragraph: (line: number, words: string) =>
    `第 ${line} 行：${words}${words === '' ? '（空）' : '…'}`,
  conflicts: (n: number) =>
    `有 ${n} 段人改过、登记簿又有了新内容，保留了人改的，新的文字放在该段后面的注释里（offer）：`,
  conflictHint: '核对后，采用哪一个就把它留在段里，并删去 offer 注释。',
  kept: (n: number) => `有 ${n} 段是人改过的，保留不动：`,
  unfounded: (n: number) => `有 ${n} 段是人改过的，登记簿已经没有这方面的内容，请核对是否还要：`,
  /** A mistake with its place, for people and for editors. */
  mistake: (path: string, line: number, text: string) => `${path} 第 ${line} 行：${text}`,
  unfilled: (lines: readonly number[]) =>
    `还有 ${lines.length} 处等人来写（〔 〕）：第 ${lines.join('、')} 行。`,
  missingItems: (n: number) => ({
    text: `有 ${n} 个文件读不了，写出的总结会少了这些件。没有写入任何内容。`,
    hint: '先用 proposals validate 改正这些文件。',
  }),
  damaged: (path: string, lines: readonly string[]) => ({
    text: `${path} 里的标记不全，分不清哪些是人写的。没有写入任何内容。\n${lines.join('\n')}`,
    hint: '把标记改回原样；不要某一段，删去两个标记之间的文字、留下标记。找不回来的，把这个文件改名，重新生成，再把写好的话贴进去。',
  }),
  damage: {
    'no-head': (line: number) => `第 ${line} 行：不是 <!-- report:1 … -->`,
    'no-last-run': (line: number) => `第 ${line} 行：末尾缺 <!-- last-run … -->`,
    twice: (line: number, mark: string) => `第 ${line} 行：${mark} 出现了两次`,
    unclosed: (line: number, mark: string) => `第 ${line} 行：${mark} 没有结束标记`,
    unopened: (line: number, mark: string) => `第 ${line} 行：${mark} 没有开始标记`,
    unreadable: (line: number, mark: string) => `第 ${line} 行：看不懂这个标记：${mark}`,
    missing: (_line: number, mark: string) => `缺少标记 ${mark}`,
  },
  merge: (path: string) => ({
    text: `${path} 里有没有解决的合并冲突。没有写入任何内容。`,
    hint: '先解决冲突（<<<<<<<、=======、>>>>>>>），再执行一次。',
  }),
  otherReport: (path: string, what: string) => ({
    text: `${path} 不是要写的这一份，它的第一行写着：${what}。没有写入任何内容。`,
    hint: '可能是从别的年份复制来的。把它改名，重新生成，再把写好的话贴进去。',
  }),
  needsFile: {
    text: 'docx 不能输出到屏幕。',
    hint: '去掉 --print；不给 --out 时写在 reports/ 里。',
  },
  unknownFormat: (word: string) => ({
    text: `不知道“${word}”这种格式。`,
    hint: '用 --format 指明：md、html 或 docx。',
  }),
};
