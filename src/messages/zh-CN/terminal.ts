/** Sentences of src/terminal. */
export const terminal = {
  outputFailed: (reason: string) => ({
    text: reason === 'ENOSPC' ? '磁盘已满，结果没有写完整。' : `结果没有写完整：${reason}。`,
    hint: '请腾出空间或换一个地方，再运行一次。',
  }),
};
