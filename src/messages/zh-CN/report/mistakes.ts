interface About {
  readonly quote: string;
  /** What the registry says, or what it should be. */
  readonly known: string;
}

/** Mistakes that real summaries have printed, found before they are. */
export const mistakes = {
  unfilled: ({ quote }: About) => `还没有写：${quote}`,
  gap: ({ quote }: About) => `可能漏填了数字：“${quote}”`,
  'old-year': ({ quote, known }: About) => `年份可能是去年的：“${quote}”，这是 ${known} 年的`,
  repeated: ({ quote, known }: About) =>
    `这句话在第 ${known} 行已经有了：“${quote}”，是不是漏了别的`,
  kind: ({ quote }: About) =>
    `“${quote}”：人大的是建议，政协的是提案，不叫议案；只写一方面的，不提另一方面`,
  item: ({ quote }: About) => `登记簿里没有“${quote}”，号码或类别可能写错了`,
  meeting: ({ quote }: About) => `没有一件是“${quote}”的，届次可能写错了`,
  parts: ({ quote, known }: About) =>
    `各项相加是 ${known}，与总数不符，差的那几件没有说：“${quote}”`,
  rest: ({ quote, known }: About) => `其余应为 ${known} 件：“${quote}”`,
  shares: ({ quote }: About) => `这几个百分比不是同一个底数：“${quote}”`,
  count: ({ quote, known }: About) => `与登记簿不符（${known} 件）：“${quote}”`,
  rate: ({ quote, known }: About) => `与登记簿不符（${known}）：“${quote}”`,
  goal: ({ quote, known }: About) => `这是目标，不是结果（结果是 ${known}）：“${quote}”`,
  points: ({ quote, known }: About) => `与两年的总结不符（${known}）：“${quote}”`,
  revised: ({ quote, known }: About) =>
    `去年的总结写的是 ${quote}，登记簿现在是 ${known}：改过的要说明`,
};
