import type { Counted, PrintedRate } from './basics.ts';
import { joined } from './joining.ts';

/** The sentences of 主要做法: what the registry knows of how the items were handled. */
export const measures = {
  /** 批示, 领办, and how many sections there are to do it. */
  instructed: (d: { readonly n: number; readonly of: number; readonly times: number }) =>
    `领导${d.n === d.of ? (d.of > 1 ? `对${d.of}件全部` : '对该件') : `对${d.of}件中的${d.n}件`}作出批示${d.times > d.n ? `，共${d.times}次` : ''}。`,
  keyItems: (d: {
    readonly n: number;
    readonly led: number;
    readonly leaders: readonly Counted[];
  }) => {
    const names = joined(d.leaders.map(({ label, n }) => `${label}${n}件`));
    if (d.led === 0) return `重点件${d.n}件。`;
    return `重点件${d.n}件，${d.led === d.n ? (d.n > 1 ? '均' : '') : `其中${d.led}件`}由领导领办（${names}）。`;
  },
  sections: (n: number, times: number) => `由${n}个科室承办，共${times}件次。`,
  reviewed: (n: number, of: number) =>
    n === of
      ? `发出的答复${of}份${of > 1 ? '均' : ''}经分管领导审核。`
      : `发出的答复${of}份中，${n}份经分管领导审核。`,
  asks: (n: number, of: number) =>
    n === of
      ? `建议、提案所提要点${of}条，${of > 1 ? '均' : ''}已逐条答复。`
      : `建议、提案所提要点${of}条，已逐条答复${n}条。`,
  adopted: (n: number, items: number) =>
    `答复采纳意见建议${n}条${items > 1 ? `，涉及${items}件` : ''}。`,
  /** In person and by any way apart: 面商 is not 沟通. */
  contact(us: string, face: PrintedRate, any: PrintedRate): string {
    if (any.of === 0) return '';
    if (any.n === 0) return `应由${us}答复的${any.of}件${any.of > 1 ? '都' : ''}还没有沟通。`;
    const met = `当面沟通${face.n}件，${face.name}${face.percent}%（${face.n}/${face.of}）`;
    const talked = `采取各种方式沟通${any.n}件，${any.name}${any.percent}%（${any.n}/${any.of}）`;
    return `应由${us}答复的${any.of}件中，${met}；${talked}。`;
  },
  asked: (d: { readonly of: number; readonly items: number; readonly received: number }) =>
    `就${d.items}件向协办单位、会办科室征求意见${d.of}份，${d.received === d.of ? `${d.of > 1 ? '均' : ''}已收到` : `已收到${d.received}份`}。`,
  urges: (d: { readonly n: number; readonly items: number; readonly ways: readonly Counted[] }) => {
    const [only] = d.ways;
    const ways =
      d.ways.length === 1 && only !== undefined
        ? `${d.n > 1 ? '均' : ''}为${only.label}`
        : `其中${joined(d.ways.map(({ label, n }) => `${label}${n}次`))}`;
    return `催办${d.n}次，${ways}，涉及${d.items}件。`;
  },
  requests: (kinds: readonly (Counted & { readonly answers: readonly Counted[] })[]) =>
    `向交办机关提出${kinds.map(({ label, n, answers }) => `${label}${n}项（${joined(answers.map((one) => `${one.label}${one.n}项`))}）`).join('、')}。`,
  joined: (n: number) => `并案办理${n}件，各件分别答复。`,
};
