const listed = (names: readonly string[]) => names.join('、');

/** Words of next, and of what show says is to be done. */
export const next = {
  head: (asOf: string, count: number, late: number, waiting: number) =>
    [
      count === 0 ? `截至 ${asOf}，没有要办的` : `截至 ${asOf}，要办 ${count} 项`,
      ...(late > 0 ? [`其中逾期 ${late} 项`] : []),
      ...(waiting > 0 ? [`另在等 ${waiting} 项`] : []),
    ].join('，') + (count + waiting === 0 ? '。' : '：'),
  urging: (slips: number, lines: number, command: string) =>
    `今天该发催办单 ${slips} 份，${lines} 项：${command}`,
  group: (name: string, count: number, late: number, waiting: number) =>
    [
      name,
      ...(count > 0 ? [`${count} 项`] : []),
      ...(late > 0 ? [`逾期 ${late} 项`] : []),
      ...(waiting > 0 ? [`在等 ${waiting} 项`] : []),
    ].join('，'),
  person: (name: string, section: string) => `${name}（${section}）`,
  /** What a section of ours does for another, where the step is to record that it came. */
  handIn: '交协办意见',
  keepPromise: (promise: string) => `落实承诺“${promise}”`,
  waits: {
    opinion: (unit: string) => `等${unit}的协办意见`,
    decision: (assigner: string, kind: string) => `等${assigner || '交办机关'}答复${kind}`,
    feedback: (names: readonly string[]) =>
      names.length > 3 ? `等${names[0]}等${names.length}人反馈` : `等${listed(names)}反馈`,
  },
  passed: (days: number) => `已过${days}天`,
  undated: '—',
  unknownName: (name: string, near: string | undefined, known: readonly string[]) => ({
    text: `登记簿里没有“${name}”这个人。${near === undefined ? '' : `是不是“${near}”？`}`,
    hint: `登记簿里的人：${listed(known)}`,
  }),
};
