import { correcting, type FindingWords } from '../finding-words.ts';
import { deadlines } from './deadlines.ts';
import { terms } from './terms.ts';

const duties: Readonly<Record<string, string>> = { ...terms.duty, ...terms.report };
const duty = (id: string | number | undefined) => duties[String(id)] ?? String(id);
const events: Readonly<Record<string, string>> = deadlines.event;
const event = (id: string | number | undefined) => events[String(id)] ?? String(id);
const roles: Readonly<Record<string, string>> = terms.role;

const correct = correcting('理由');

/** Sentences of the findings about deadline rules, batches and the calendar. */
export const rules = {
  'rule-event': {
    text: (a) => `“${duty(a.duty)}”不会从“${event(a.event)}”起算，这条规则得不出日期。`,
    mend: (a) => `from 可填：${a.known}。`,
  },
  'rule-event-missing': {
    text: (a) => `从“${event(a.from)}”起算，但 batches 里没有一批写了 ${a.key}。`,
    mend: (a) => `在 registry.yaml 的 batches 里写明 ${a.key}。`,
  },
  'rule-target': {
    text: (a) => `有“${duty(a.duty)}”的件不会有“${duty(a.target)}”，无从倒推。`,
    mend: () => '改正 before，或改用 from。',
  },
  'rule-circular': {
    text: (a) => `规则互相倒推，绕回了自己：${String(a.way).split(' → ').map(duty).join(' → ')}。`,
    mend: () => '其中一条改用 from 起算，或写固定日期 on。',
  },
  'rule-cap-below-term': {
    text: (a) => `最长期限 ${a.cap} 短于期限本身 ${a.term}。`,
    mend: () => '核对两个数，cap 应不短于 term。',
  },
  'rule-never-used': {
    text: () => '后面有一条同样适用的规则，这一条用不到。',
    mend: () => '一般的写前面，特殊的写后面；多余的删去。',
  },
  'rule-part-unused': {
    text: (a) => `“${duty(a.duty)}”的规则里，“${a.key}”不起作用。`,
    mend: (a) => `删去 ${a.key}。`,
  },
  'rule-role': {
    text: (a) =>
      `角色是“${roles[String(a.role)] ?? a.role}”的件没有“${duty(a.duty)}”，这条规则用不到。`,
    mend: () => '改正 when 里的 role，或改正 duty。',
  },
  'rule-unknown-batch': {
    text: (a) => `batches 里没有“${a.batch}”这一批。`,
    mend: () => '改正名称，或在 batches 里补上。',
  },
  'report-nameless': {
    text: () => '没有写报送什么。',
    mend: () => '加一行 name，如 name: 承办人名单。',
  },
  'batch-twice': {
    text: (a) => `批次“${a.name}”写了两次。`,
    mend: () => '改一个名称，或合并为一条。',
  },
  'batch-count': {
    text: (a) => `批次“${a.name}”写的是 ${a.items} 件，登记簿里有 ${a.registered} 件。`,
    mend: () => '与交办文件核对：有没有漏登的，或 batches 里的件数写错了。',
  },
  'unknown-batch': {
    text: (a) => `registry.yaml 的 batches 里没有“${a.name}”这一批。`,
    mend: (a, at) =>
      `改成已有的批次（${a.known}）：${correct(at, '--to 批次')}；确有这一批的，在 registry.yaml 的 batches 里补上。`,
  },
  'calendar-year': {
    text: (a) => `年份 ${a.year} 与文件名 ${a.expected} 不一致。`,
    mend: () => '核对哪一个是对的，使 year 与文件名相同。',
  },
  'calendar-other-year': {
    text: (a) => `${a.date} 不属于 ${a.year} 年的安排。`,
    mend: () => '移到那一年的文件；只有前一年十二月的日子可以写在这里。',
  },
  'calendar-both': {
    text: (a) => `${a.date} 既写了放假，又写了上班。`,
    mend: () => '对照通知，只留一处。',
  },
  'calendar-not-weekend': {
    text: (a) => `${a.date} 不是周六、周日，不用调休。`,
    mend: () => '对照通知核对日期。',
  },
  'calendar-incomplete': {
    text: (a) => `写了 complete: true，却没有这些法定假日：${a.days}。`,
    mend: () => '把通知写全；还没有写全的，删去 complete。',
  },
  'calendar-no-notice': {
    text: (a) => `${a.year} 年的安排没有写明是哪个通知。`,
    mend: () => '加一行 notice，写通知的文号。',
  },
  'promised-date-moved': {
    text: (a) => `催办时告诉${a.to}的期限是 ${a.told}，现在推算是 ${a.due}。`,
    mend: () => '核对放假安排和规则有没有变；告诉对方新的期限（再催一次会记下新日期）。',
  },
} satisfies Readonly<Record<string, FindingWords>>;
