import type { Rating } from '../../../proposal/record.ts';
import type { Unit } from '../../../statistics/member.ts';
import { and, joined, listed } from './joining.ts';

/** A number with the word it is told under. */
export interface Counted {
  readonly label: string;
  readonly n: number;
}

/** What came from one body, and what we are in it. */
export interface Body {
  readonly name: string;
  readonly n: number;
  readonly roles: readonly Counted[];
  /** Items whose role nobody stated. */
  readonly unstated: number;
}

export interface ReceivedFacts {
  /** The period at the head of the sentence: 2020年. */
  readonly when: string;
  /** How the office speaks of itself: 我局. */
  readonly us: string;
  /** Only bodies that sent something. */
  readonly bodies: readonly Body[];
  /** Names of the bodies that sent nothing. */
  readonly absent: readonly string[];
  /** Items put forward between sessions. */
  readonly intersession: number;
}

/** A rate in print. `percent` is as printed, without the sign. */
export interface PrintedRate {
  readonly name: string;
  readonly percent: string;
  readonly n: number;
  readonly of: number;
  /** What its base leaves out and that of its neighbours does not. */
  readonly leftOut?: readonly (Counted & { readonly unit: Unit })[];
}

/** A share of a whole. */
export interface Share extends Counted {
  readonly percent: string;
}

/** What must be said of shares: their sum where it is not 100, and those that were bent to make it so. */
export interface ShareNote {
  readonly sum: string | undefined;
  readonly moved: readonly string[];
}

export interface AnsweredFacts {
  readonly us: string;
  readonly of: number;
  readonly answered: number;
  /** Not answered, and the date has passed. */
  readonly overdue: number;
  /** Not answered yet, and in time. */
  readonly waiting: number;
  /** The only item that is not answered, where it is the only one and may be named. */
  readonly which: string | undefined;
}

export interface FormFacts {
  readonly sent: number;
  readonly back: number;
  readonly percent: string;
  /** What was said of the result in the end, best first; ratings that occur. */
  readonly ratings: readonly (Share & { readonly rating: Rating })[];
  /** What the shares add up to, where that is not 100. */
  readonly note: ShareNote;
  /** Over the forms that say something of the result: none where none does. */
  readonly satisfied: readonly PrintedRate[];
}

const HANDFUL = 5;

/** The sentences of 基本情况: figures in, text out. */
export const basics = {
  received({ when, us, bodies, absent, intersession }: ReceivedFacts): string {
    const total = bodies.reduce((sum, { n }) => sum + n, 0);
    const none = absent.length > 0 ? `，未承办${and(absent)}` : '';
    if (total === 0) return `${when}，${us}没有承办${and(absent)}。`;
    const between =
      intersession > 0 ? `${total === 1 ? '，为' : '，含'}闭会期间${intersession}件` : '';
    const [only] = bodies;
    if (bodies.length === 1 && only !== undefined) {
      const head = `${when}，${us}${total === 1 ? '' : '共'}承办${only.name}${total}件`;
      const roles = ofRoles(only, total === 1 ? '为' : '均为');
      return `${head}${roles && `，${roles.includes('、') ? '其中' : ''}${roles}`}${between}${none}。`;
    }
    const each = bodies.map(
      (body) => `${body.name}${body.n}件${bracketed(ofRoles(body, body.n === 1 ? '' : '均为'))}`,
    );
    return `${when}，${us}共承办${and(bodies.map(({ name }) => name))}${total}件，其中${joined(each)}${between}。`;
  },
  unstated: (n: number, names: string) => `交办文件未标明角色的${n}件：${names}。`,
  levels: (bodies: readonly Body[]) =>
    `按级别分：${bodies.map((body) => `${body.name}${body.n}件${bracketed(ofRoles(body, body.n === 1 ? '' : '均为'))}`).join('；')}。`,
  proposers: (groups: readonly Counted[], unstated: number) =>
    `按提出者分：${joined([...groups.map(({ label, n }) => `${label}${n}件`), ...(unstated > 0 ? [`未标明${unstated}件`] : [])])}。`,
  /** Our share of a number that others have stated. */
  sessionShare: (d: {
    readonly whole: string;
    readonly n: number;
    readonly total: number;
    readonly percent: string;
  }) => `其中${d.n}件，占${d.whole}总数${d.total}件的${d.percent}%。`,
  attitude: (rate: PrintedRate) => `对办理态度，${oneRate(rate)}。`,
  left: (parts: readonly Counted[], rest: number) =>
    `其中${joined(parts.map(({ label, n }) => `${label}${n}件`))}，以下各项以其余${rest}件为准。`,
  answered({ us, of, answered, overdue, waiting, which }: AnsweredFacts): string {
    if (of === 0) return `其中没有应由${us}答复的件。`;
    if (of === 1)
      return answered === 1
        ? `应由${us}答复的1件已答复完毕。`
        : `应由${us}答复的1件尚未答复${overdue > 0 ? '，已超过办理期限' : ''}。`;
    const base = `应由${us}答复的${of}件`;
    if (answered === of) return `${base}已全部答复完毕。`;
    if (answered === 0)
      return `${base}均尚未答复${overdue > 0 ? `，其中${overdue}件已超过办理期限` : ''}。`;
    const name = which === undefined ? '' : `（${which}）`;
    const open = joined([
      ...(waiting > 0 ? [`${waiting}件${name}尚在办理期限内`] : []),
      ...(overdue > 0 ? [`${overdue}件${name}已超过办理期限尚未答复`] : []),
    ]);
    return `${base}中，除${open}外，其余${answered}件${answered > 1 ? '均' : ''}已答复完毕。`;
  },
  /** 均为 only of rates that are equal; each other one with its own value, and every one with its numbers. */
  rates(rates: readonly PrintedRate[]): string {
    const told = grouped(rates).map(equalRates);
    return told.length === 0 ? '' : `${told.join('，')}。`;
  },
  ownOpinions: (d: {
    readonly us: string;
    readonly of: number;
    readonly sent: number;
    readonly onTime: PrintedRate | undefined;
  }) => {
    const timely = d.onTime === undefined ? '' : `，${oneRate(d.onTime)}`;
    if (d.sent === d.of)
      return `不由${d.us}直接答复的${d.of}件，协办意见${d.of > 1 ? '均' : ''}已送出${timely}。`;
    if (d.sent === 0)
      return `不由${d.us}直接答复的${d.of}件，协办意见${d.of > 1 ? '均' : ''}尚未送出。`;
    return `不由${d.us}直接答复的${d.of}件，已送出协办意见${d.sent}件，尚有${d.of - d.sent}件未送出${timely}。`;
  },
  byGovernment: (n: number, us: string) => `其中${n}件由政府统一答复，${us}提供意见。`,
  noClasses: '答复尚未确定办理结果分类。',
  /** The long form where the scheme says what a class means, the short one where it has letters alone. */
  classes(d: {
    readonly of: number;
    readonly parts: readonly (Share & { readonly meaning: string | undefined })[];
    readonly note: ShareNote;
  }): string {
    const parts = d.parts.filter(({ n }) => n > 0);
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) {
      const named =
        only.meaning === undefined ? `${only.label}` : `${only.meaning}（${only.label}）`;
      return `已确定办理结果分类的${d.of}件${d.of > 1 ? '均' : ''}为${named}。`;
    }
    const note = bracketed(noteOn(d.note));
    if (parts.every(({ meaning }) => meaning !== undefined)) {
      const each = parts.map(
        ({ label, meaning, n, percent }, at) =>
          `${meaning}（${label}）${n}件，占${at === 0 ? `已分类${d.of}件的` : ''}${percent}%`,
      );
      return `办理结果中，${each.join('；')}${note}。`;
    }
    const counts = joined(parts.map(({ label, n }) => `${label}${n}件`));
    return `办理结果中，${counts}，分别占已分类${d.of}件的${and(parts.map(({ percent }) => `${percent}%`))}${note}。`;
  },
  shareNote: (note: ShareNote) => {
    const text = noteOn(note);
    return text && `${text}。`;
  },
  unclassified: (n: number) => `另有${n}件尚未确定分类。`,
  noForms: (sent: number) =>
    sent === 0 ? '尚未发出征求意见反馈表。' : `发出征求意见反馈表${sent}份，尚未收回。`,
  forms({ sent, back, percent, ratings, note, satisfied }: FormFacts): string {
    const [only] = ratings;
    const head = `发出征求意见反馈表${sent}份，收回${back}份，收回率为${percent}%。`;
    const rated = ratings.reduce((sum, { n }) => sum + n, 0);
    if (only === undefined) return `${head}收回的反馈表都没有填写对办理结果的评价。`;
    const blank = rated < back ? `，另有${back - rated}份未填写` : '';
    if (ratings.length === 1) {
      return `${head}对办理结果${rated > 1 ? '均' : ''}表示${only.label}${blank}，${satisfied.map(oneRate).join('，')}。`;
    }
    const each = ratings.map(
      ({ label, n, percent: share }, at) =>
        `${label}${n}份，占${at === 0 ? `${rated}份的` : ''}${share}%`,
    );
    return `${head}对办理结果，${each.join('；')}${bracketed(noteOn(note))}${blank}。${satisfied.map(oneRate).join('，')}。`;
  },
  secondRounds(
    rounds: readonly {
      readonly which: string | undefined;
      readonly before: string;
      readonly after: string | undefined;
    }[],
  ): string {
    const each = rounds.map(
      ({ which, before, after }) =>
        `${which ?? '1件'}首次答复后${before}，${after === undefined ? '再次答复后尚未反馈' : `经二次办理后表示${after}`}`,
    );
    return `二次办理${rounds.length}件：${listed(each)}。`;
  },
  topics(d: {
    readonly of: number;
    readonly parts: readonly Share[];
    readonly none: number;
    readonly overlapping: number;
    readonly note: ShareNote;
  }): string {
    const [only] = d.parts;
    // Of a handful of items, shares say nothing.
    if (d.parts.length > 1 && d.of <= HANDFUL) {
      return `内容主要涉及${joined(d.parts.map(({ label }) => label))}等方面。`;
    }
    const none = d.none > 0 ? `；未标明主题${d.none}件` : '';
    if (d.parts.length === 1 && only !== undefined) {
      return only.n === d.of
        ? `内容${d.of > 1 ? '均' : ''}涉及${only.label}。`
        : `内容涉及${only.label}的${only.n}件，占${d.of}件的${only.percent}%${none}。`;
    }
    const each = d.parts.map(
      ({ label, n, percent }, at) =>
        `${label}${n}件${at === 0 && d.overlapping > 0 ? '（含交叉，下同）' : ''}，占${at === 0 ? `${d.of}件的` : ''}${percent}%`,
    );
    const cross =
      d.overlapping > 0
        ? `（${d.overlapping}件涉及两个以上方面，各项相加大于${d.of}件）`
        : bracketed(noteOn(d.note));
    return `内容主要涉及${d.parts.length}个方面：${each.join('；')}${none}${cross}。`;
  },
  comparison(d: {
    /** The day of last year with which it is compared. */
    readonly day: string;
    readonly received: { readonly difference: number; readonly percent?: string } | undefined;
    readonly rates: readonly { readonly name: string; readonly points: string }[];
  }): string {
    const { difference = 0, percent } = d.received ?? {};
    const more = difference > 0;
    const share = percent === undefined ? '' : `，${more ? '增长' : '下降'}${percent}%`;
    const count =
      difference === 0
        ? `承办件数与上年同期（截至${d.day}）持平`
        : `承办件数较上年同期（截至${d.day}）${more ? '增加' : '减少'}${Math.abs(difference)}件${share}`;
    const rates = d.rates.map(({ name, points }) => {
      const size = points.replace(/^[+-]/, '');
      if (!/^[+-]/.test(points)) return `${name}与上年同期持平`;
      return `${name}较上年同期${points.startsWith('+') ? '提高' : '下降'}${size}个百分点`;
    });
    return `${[count, ...rates].join('；')}。`;
  },
  followedUp: (d: { readonly of: number; readonly n: number; readonly percent: string }) =>
    d.n === 0
      ? `对上年正在解决、列入计划解决的${d.of}件跟踪办理，尚无转为已解决的。`
      : d.n === d.of
        ? `对上年正在解决、列入计划解决的${d.of}件跟踪办理，${d.of > 1 ? '均' : ''}已转为已解决。`
        : `对上年正在解决、列入计划解决的${d.of}件跟踪办理，其中${d.n}件已转为已解决，占${d.percent}%。`,
  publicity(d: {
    readonly of: number;
    readonly parts: readonly Counted[];
    readonly undecided: number;
    readonly owed: number;
    readonly published: number;
  }): string {
    const [only] = d.parts;
    const all = d.parts.length === 1 && d.undecided === 0 && only !== undefined;
    const said = all
      ? `${d.of > 1 ? '均' : ''}为${only.label}`
      : joined([
          ...d.parts.map(({ label, n }) => `${label}${n}件`),
          ...(d.undecided > 0 ? [`尚未明确${d.undecided}件`] : []),
        ]);
    if (d.owed === 0) return `已答复的${d.of}件，公开属性${said}。`;
    const out =
      d.published === d.owed
        ? `应公开的${d.owed}件${d.owed > 1 ? '均' : ''}已公开`
        : d.published === 0
          ? `应公开的${d.owed}件尚未登记公开`
          : `应公开的${d.owed}件已公开${d.published}件`;
    return `已答复的${d.of}件，公开属性${all ? '' : '为'}${said}；${out}。`;
  },
};

/** What we are in these items; nothing where no role is known and none is missing. */
function ofRoles({ n, roles, unstated }: Body, single: string): string {
  const [only] = roles;
  if (roles.length === 1 && unstated === 0 && only !== undefined) return `${single}${only.label}件`;
  if (roles.length === 0) return unstated === n && n > 1 ? '均未标明角色' : '未标明角色';
  const rest = unstated > 0 ? [`未标明角色${unstated}件`] : [];
  return joined([...roles.map((role) => `${role.label}${role.n}件`), ...rest]);
}

function noteOn({ sum, moved }: ShareNote): string {
  if (sum !== undefined) return `各项占比取舍后相加为${sum}%`;
  return moved.length === 0 ? '' : `为使各项占比合计为100%，调整了${and(moved)}的占比`;
}

const bracketed = (text: string) => (text === '' ? '' : `（${text}）`);

const oneRate = ({ name, percent, n, of, leftOut = [] }: PrintedRate) => {
  const without = leftOut
    .map(({ label, n: some, unit }) => `，${label}的${some}${unit === 'form' ? '份' : '件'}不计入`)
    .join('');
  return `${name}为${percent}%（${n}/${of}${without}）`;
};

/** Rates that are equal and of one kind of base together; one that leaves something out stands alone, to say so. */
export function grouped(rates: readonly PrintedRate[]): readonly (readonly PrintedRate[])[] {
  const keys = rates.map(({ name, percent, leftOut = [] }) =>
    leftOut.length > 0 ? name : percent,
  );
  return [...new Set(keys)].map((key) => rates.filter((_, at) => keys[at] === key));
}

function equalRates(rates: readonly PrintedRate[]): string {
  const [first] = rates;
  if (rates.length === 1 && first !== undefined) return oneRate(first);
  const ratios = rates.map(({ n, of }) => `${n}/${of}`);
  const same = new Set(ratios).size === 1;
  const behind = same ? ratios[0] : `分别为${joined(ratios)}`;
  return `${joined(rates.map(({ name }) => name))}均为${first?.percent}%（${behind}）`;
}
