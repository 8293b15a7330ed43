/** Words of explain. */
export const explain = {
  code: '代号',
  weight: '轻重',
  means: '意思',
  mend: '改法',
  weighing: '放宽',
  fixed: '不能放宽：有这种错误的文件读不了。',
  weighed: (code: string) =>
    `本单位不查、加重或有例外的，写进 registry.yaml 的 checks：code: ${code}，注明 reason。`,
  exit: (code: number) => `退出码 ${code}`,
  unknown: (code: string, near: string | undefined) => ({
    text: `没有“${code}”这个代号。${near === undefined ? '' : `是不是“${near}”？`}`,
    hint: '全部代号：proposals explain',
  }),
};
