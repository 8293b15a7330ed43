/** Sentences of src/terminal. */
export const terminal = {
  outputFailed: (reason: string) => ({
    text: reason === 'ENOSPC' ? '磁盘已满，结果没有写完整。' : `结果没有写完整：${reason}。`,
    hint: '请腾出空间或换一个地方，再运行一次。',
  }),
  withDefault: (message: string, value: string) => `${message}（默认：${value}）`,
  yesOrNo: '请输入 y（是）或 n（否）。',
  chooseTip: '↑↓ 移动，回车选定',
  chooseManyTip: '↑↓ 移动，空格勾选，a 全选，回车完成',
  searchTip: '输入几个字查找，↑↓ 移动，回车选定',
  nothingFound: '没有找到。',
  listSeparator: '、',
};
