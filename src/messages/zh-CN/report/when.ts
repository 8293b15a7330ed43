/** A month of a year. */
interface Month {
  readonly year: number;
  readonly month: number;
}

/** The period of a report: in its title, and at the head of its first sentence. */
export const when = {
  year: (year: number) => `${year}年`,
  /** Whole months, from and to in their order: 2020年1月至6月, 2019年10月至2020年9月. */
  months(from: Month, to: Month) {
    const first = `${from.year}年${from.month}月`;
    if (from.year !== to.year) return `${first}至${to.year}年${to.month}月`;
    return from.month === to.month ? first : `${first}至${to.month}月`;
  },
  /** Days, as they are told in a text; at least one of the two is given. */
  days(from: string | undefined, to: string | undefined) {
    if (from === undefined) return `${to}以前`;
    return to === undefined ? `${from}以来` : `${from}至${to}`;
  },
  meetings: (meetings: readonly string[]) => meetings.join('、'),
  /** At the head of a sentence. */
  head: (period: string) => period,
  /** A session there, with the time in which the last of its items come in. */
  meetingsHead: (meetings: readonly string[]) => `${meetings.join('、')}及其后闭会期间`,
};
