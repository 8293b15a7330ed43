import type { Counted } from './basics.ts';
import { joined, listed } from './joining.ts';

/** Items named in the text: 《…》（第12号）、《…》; what is not named is counted. */
export interface Names {
  readonly items: readonly string[];
  /** Items beyond those that are named. */
  readonly more: number;
  /** Items whose title is not told. */
  readonly hidden: number;
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** 个别 of a few, 部分 of more. */
const some = (few: boolean) => (few ? '个别' : '部分');

/** The sentences of 存在的问题, each raised by facts that it states as its evidence. */
export const problems = {
  /** 一是…。…… */
  nth: (at: number, title: string, text: string) => `${ordinals[at] ?? at + 1}是${title}。${text}`,
  only: (title: string, text: string) => `${title}。${text}`,
  hidden: '不公开件1件',
  /** Whether a reason for which a letter came back blames its address. */
  ofAddress: /地址|门牌|街道|查无此/u,
  none: '办理中没有出现退件、协办意见迟到或过于简单、答复逾期、反馈不满意等情况。',
  titles: {
    addresses: () => '邮寄地址不完整',
    mail: () => '部分邮件未能一次送达',
    lateAndThin: (few: boolean) => `${some(few)}协办单位提供协办意见不够及时、内容不够全面`,
    lateOpinions: (few: boolean) => `${some(few)}协办单位提供协办意见不够及时`,
    thinOpinions: (few: boolean) => `${some(few)}协办单位提供的协办意见内容不够全面`,
    lateReplies: (few: boolean) => `${some(few)}件未在办理期限内答复`,
    dissatisfied: (few: boolean) => `${some(few)}代表、委员对办理结果还不满意`,
    notFully: (few: boolean) => `${some(few)}代表、委员对办理结果还不够满意`,
    forms: () => '征求意见反馈表没有全部收回',
    faceContact: () => '当面沟通还不到位',
    openClasses: (few: boolean) => `${some(few)}问题还没有解决`,
    promises: () => '承诺事项没有按期落实',
    ownOpinions: (few: boolean) => `${some(few)}协办意见未按期送出`,
  },
  mail: (d: {
    readonly letters: number;
    readonly reasons: readonly string[];
    readonly notResent: number;
    readonly names: string;
  }) => {
    const reasons =
      d.reasons.length === 0 ? '' : `（${d.reasons.map((reason) => `“${reason}”`).join('、')}）`;
    const again =
      d.notResent === 0
        ? d.letters > 1
          ? '均已重新寄送'
          : '已重新寄送'
        : d.notResent === d.letters
          ? '尚未重新寄送'
          : `其中${d.notResent}封尚未重新寄送`;
    return `寄出的答复被退回${d.letters}封${reasons}，涉及${d.names}，${again}。`;
  },
  opinions(d: {
    readonly asked: number;
    readonly late: readonly string[];
    readonly overdue: readonly string[];
    readonly thin: readonly string[];
  }): string {
    const part = (n: number, what: string, which: readonly string[]) =>
      n === 0 ? [] : [`${what}${n}份（${listed(which)}）`];
    return `征求的${d.asked}份意见中，${[
      ...part(d.late.length, '迟到', d.late),
      ...part(d.overdue.length, '逾期未收到', d.overdue),
      ...part(d.thin.length, '内容不合用的', d.thin),
    ].join('，')}。`;
  },
  /** One opinion: who owed it, for what, and the dates. */
  opinion: (who: string | undefined, item: string | undefined, dates: string | undefined) =>
    [who, item, dates].filter((part) => part !== undefined).join('，') || '不公开件1件',
  dates: (due: string, met: string | undefined) =>
    met === undefined ? `期限${due}` : `期限${due}，实际${met}`,
  dated: (item: string, dates: string) => `${item}（${dates}）`,
  lateReplies(d: {
    readonly us: string;
    readonly of: number;
    readonly late: readonly string[];
    readonly open: readonly string[];
  }): string {
    const part = (which: readonly string[], what: string) =>
      which.length === 0 ? [] : [`${what}${which.length}件：${listed(which)}`];
    return `应由${d.us}答复的${d.of}件中，${[...part(d.late, '超过期限答复'), ...part(d.open, '超过期限尚未答复')].join('。')}。`;
  },
  ratings: (d: {
    readonly back: number;
    readonly parts: readonly Counted[];
    readonly said: readonly string[];
  }) =>
    `收回的${d.back}份反馈表中，${joined(d.parts.map(({ label, n }) => `${label}${n}份`))}${d.said.length === 0 ? '' : `：${listed(d.said)}`}。`,
  said: (item: string | undefined, rating: string, reason: string | undefined) =>
    `${item ?? '不公开件1件'}（${rating}${reason === undefined ? '' : `，“${reason}”`}）`,
  forms: (d: { readonly sent: number; readonly missing: number; readonly names: string }) =>
    `发出${d.sent}份，尚有${d.missing}份未收回，涉及${d.names}。未收回的不作满意统计。`,
  faceContact: (d: {
    readonly us: string;
    readonly of: number;
    readonly n: number;
    readonly names: string;
  }) =>
    d.n === d.of
      ? `应由${d.us}答复的${d.of}件${d.of > 1 ? '都' : ''}没有当面沟通。`
      : `应由${d.us}答复的${d.of}件中，没有当面沟通的${d.n}件：${d.names}。`,
  openClasses: (
    now: boolean,
    parts: readonly (Counted & { readonly meaning: string | undefined; readonly names: string })[],
  ) =>
    `${now ? '按最新认定，' : ''}${parts.map(({ label, n, meaning, names }) => `${meaning === undefined ? '' : `${meaning}的`}${label}${n}件：${names}`).join('。')}。`,
  promises: (which: readonly string[]) => `到期未落实的承诺${which.length}项：${listed(which)}。`,
  ownOpinions: (which: readonly string[]) =>
    `迟于期限送出、逾期未送出的${which.length}件：${listed(which)}。`,
  secondDue: (names: string) => `其中尚未开始再次答复的：${names}。`,
};
