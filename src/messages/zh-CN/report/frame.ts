import { and } from './joining.ts';
import type { Names } from './problems.ts';

interface Whose {
  readonly unit: string;
  /** The period: 2020年. */
  readonly when: string;
  readonly bodies: readonly string[];
}

/** Titles, headings and what stands around the facts. */
export const frame = {
  titles: {
    summary: ({ unit, when, bodies }: Whose) => `${unit}${when}${and(bodies)}办理工作总结`,
    situation: ({ unit, when, bodies }: Whose) => `${unit}关于${when}${and(bodies)}办理情况的报告`,
    circular: ({ unit, when, bodies }: Whose) => `${unit}关于${when}${and(bodies)}办理情况的通报`,
    overview: ({ unit, when, bodies }: Whose) => `${unit}${when}${and(bodies)}办理总体情况`,
  },
  /** （2020年11月） */
  month: (year: number, month: number) => `（${year}年${month}月）`,
  date: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  headings: {
    basics: '基本情况',
    overall: '总体情况',
    measures: '主要做法',
    organisation: '加强组织领导',
    procedure: '规范办理程序',
    communication: '加强沟通协商',
    supervision: '强化督促检查',
    sections: '各科室办理情况',
    problems: '存在的问题',
    next: '下一步打算',
    requirements: '有关要求',
  },
  /** 一、 */
  numbered: (at: number, heading: string) => `${ordinals[at] ?? at + 1}、${heading}`,
  /** （一） */
  numberedBelow: (at: number, heading: string) => `（${ordinals[at] ?? at + 1}）${heading}`,
  appendix: (at: number, title: string) => `附件${at + 1}　${title}`,
  /** Of what day the figures are. */
  asOf: (date: string) => `以上数字截至${date}。`,
  /** The year of the figures, where it is not the calendar's. */
  period: (d: {
    readonly from: string;
    readonly to: string;
    readonly intersessionTo: string | undefined;
    readonly waiting: number;
  }) => {
    const between =
      d.intersessionTo === undefined
        ? ''
        : `，闭会期间提出的计至${d.intersessionTo}办复的${d.waiting > 0 ? `（另有${d.waiting}件尚未办复，计入下一年度）` : ''}`;
    return `本年度按${d.from}至${d.to}交办的计${between}。`;
  },
  /** Two days of one's own, at least one of them given. */
  span(from: string | undefined, to: string | undefined) {
    if (from === undefined) return `本期按${to}以前交办的计。`;
    return `本期按${to === undefined ? `${from}以后` : `${from}至${to}`}交办的计。`;
  },
  sessions: (meetings: readonly string[]) => `本期按${and(meetings)}及其后闭会期间的计。`,
  /** What a person is to write; a slot that still holds this is not filled in. */
  slots: {
    lead: '导语：一两句话，说明办理工作总的情况',
    addressee: '主送单位：',
    basics: '可补充登记簿没有记的情况；没有的删去本句',
    organisation: '谁牵头、怎么部署、开了哪些会',
    procedure: '有哪些制度，怎么登记、拟办、审核、答复',
    communication: '怎么同代表、委员和协办单位沟通，有什么事例',
    supervision: '怎么调度、督促、检查',
    problems: '可补充其他问题及原因；没有的删去本句',
    next: '下一步的打算',
    requirements: '对各科室的要求',
    sections: '可补充点评；没有的删去本句',
  },
  prompt: (what: string) => `〔${what}〕`,
  said: { closing: '特此报告。', circulated: '现将有关情况通报如下：' },
  /** Between the sentences of one paragraph. */
  between: '',
  item: (title: string, number: string | undefined) =>
    `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》${number === undefined ? '' : `（${/^\d+$/.test(number) ? `第${number}号` : number}）`}`,
  names({ items, more, hidden }: Names): string {
    const named = items.join('、');
    const all = items.length + more;
    const open = more > 0 ? `${named}等${all}件` : named;
    if (hidden === 0) return open;
    return open === '' ? `不公开件${hidden}件` : `${open}，另有不公开件${hidden}件`;
  },
  bodies: { suggestion: '人大代表建议', proposal: '政协提案' },
  /** 我局 of a 局, 我委 of a 委员会; 我单位 of whatever has no such word. */
  us: (unit: string) => {
    const [, last] =
      /(局|厅|部|委|办|院|所|处|中心|公司|学校|政府)(?:员会|公室)?$/u.exec(unit) ?? [];
    return last === undefined ? '我单位' : `我${last === '政府' ? '单位' : last}`;
  },
  /** A为A类，解决采纳仍为解决采纳. */
  classOf: (letter: string) => (letter.length === 1 ? `${letter}类` : letter),
  /** 市会议期间人大代表建议. */
  whole: (parts: readonly string[]) => parts.join(''),
  /** 建议和提案. */
  either: (kinds: readonly string[]) => and(kinds),
  levelOf: (level: string, kind: string) => `${level}${kind}`,
};

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
