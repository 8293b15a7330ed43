import { correcting, type FindingWords, series } from '../finding-words.ts';

const accounts: Readonly<Record<string, string>> = {
  requests: '请示事项',
  proposed: '拟办',
  assignments: '交办',
  contacts: '沟通',
  deliveries: '送达',
  feedback: '反馈',
  urges: '催办',
};

const correct = correcting('理由');

/** Sentences of the findings about meaning (src/checks). */
export const checks = {
  'two-leads': {
    text: (a) => `有两位领衔：“${a.name}”也标了 lead: true。`,
    mend: (_, at) => `只留一位。这一位不是领衔的：${correct(at, '--remove')}`,
  },
  'no-lead': {
    text: () => '多人联名，却没有标明谁领衔；暂以第一位为准。',
    mend: (_, at) =>
      `写明领衔代表（第一提案人）是第几位，如第 1 位：${correct(at, '--to 是', 'proposers.1.lead')}`,
  },
  'number-used-twice': {
    text: (a) => `文号“${a.number}”在 ${a.other} 已经用过。`,
    mend: (_, at) => `核对两份文件的原件，更正其中一个；这一个写错的：${correct(at, '--to 文号')}`,
  },
  'document-number-manner': {
    text: (a) => `文号“${a.number}”的写法与本单位的系列不同，应是“${a.right}”。`,
    mend: (a, at) => `核对原件后改写：${correct(at, `--to ${a.right}`)}`,
  },
  'slip-number-used-twice': {
    text: (a) => `催办单编号“${a.number}”在 ${a.other} 用于另一天或另一个被催办者。`,
    mend: (_, at) =>
      `两份登记簿合并后常见：给其中一份改一个没有用过的编号，各件都要改：${correct(at, '--to 编号')}`,
  },
  'number-gap': {
    text: (a) => `${a.year} 年文号“${series(a)}”缺 ${a.missing} 号。`,
    mend: () =>
      '查是否漏登、作废或写错；确系作废的，在 registry.yaml 的 checks 里给 number-gap 写明例外（except: [registry.yaml]）和理由。',
  },
  'joined-unknown': {
    text: (a) => `并案的“${a.other}”不在登记簿里。`,
    mend: (_, at) => `改正标识；改过编号的，写新的：${correct(at, '--to 标识')}`,
  },
  'with-items-unknown': {
    text: (a) => `一并沟通、催办的“${a.other}”不在登记簿里。`,
    mend: (_, at) => `改正标识；改过编号的，写新的：${correct(at, '--to 标识')}`,
  },
  'with-items-apart': {
    text: (a) =>
      `${a.on} 的这一次写明与 ${a.other} 一并，那一件里却没有同一天、同样方式的记录，统计会算成两次。`,
    mend: (a) =>
      `多半是只更正了其中一件，把另一件也改过来：proposals correct ${a.other} --list 看位置，再用 correct 更正。`,
  },
  'joined-one-sided': {
    text: (a) => `与“${a.other}”并案，那一件却没有写与本件并案。`,
    mend: (a) => `重新登记：proposals join ${a.id} --with ${a.other}。`,
  },
  'round-twice': {
    text: (a) => `第 ${a.round} 轮出现了两次。`,
    mend: (_, at) =>
      `后一条是下一轮的，更正轮次：${correct(at, '--to 轮次')}；是同一轮的，合并为一条。`,
  },
  'event-twice': {
    text: (a) =>
      `${a.on} 有两条几乎一样的${accounts[a.what ?? ''] ?? '记录'}，可能是两个人把同一件事各记了一次。`,
    mend: (_, at) =>
      `是同一件事的，划去一条：${correct(at, '--remove')}；确是两次的，在 registry.yaml 的 checks 里给 event-twice 写明例外和理由。`,
  },
  'two-lead-sections': {
    text: (a) => `${a.on} 同时交给了“${a.other}”和“${a.section}”主办。`,
    mend: (_, at) =>
      `问明由哪个科室主办，另一个改为会办：${correct(at, '--to 会办', at.field.replace(/section$/, 'role'))}`,
  },
  'round-missing': {
    text: (a) => `有第 ${a.round} 轮，却没有第 ${a.missing} 轮。`,
    mend: (_, at) => `轮次写错的更正：${correct(at, '--to 轮次')}；前一轮遗失的，用 git 取回。`,
  },
  'co-unit-replies': {
    text: () => '本单位是协办，或由政府答复，却有本单位签发或送达的答复。',
    mend: (_, at) =>
      `本单位其实是主办的，更正角色：${correct(at, '--to 主办', 'intake.role')}；其实由本单位答复的，更正 intake.reply_by。确是协办的，意见应记在 own_opinions，送主办单位或交办机关。`,
  },
  'lead-unit-beside-us': {
    text: (a) => `本单位自己答复，却写明由“${a.unit}”主办。`,
    mend: (_, at) =>
      `核对交办文件。本单位协办的：${correct(at, '--to 协办', 'intake.role')}；本单位主办的：${correct(at, '--remove', 'intake.lead_unit')}`,
  },
  'role-unstated': {
    text: () => '没有注明本单位的角色，统计时会单列为“未注明”。',
    mend: (_, at) =>
      `向交办机关核实后补上（独办、主办、分办、协办、参阅）：${correct(at, '--to 主办', 'intake.role')}`,
  },
  'unknown-section-in-record': {
    text: (a) => `registry.yaml 里没有科室“${a.name}”。`,
    mend: (a, at) =>
      `改成已有的科室（${a.known}）：${correct(at, '--to 科室')}；确有这个科室的，在 registry.yaml 的 sections 里补上。`,
  },
  'unknown-leader-in-record': {
    text: (a) => `registry.yaml 里没有领导“${a.name}”。`,
    mend: (a, at) =>
      `改成已有的领导（${a.known}）：${correct(at, '--to 领导')}；确有这位领导的，在 registry.yaml 的 leaders 里补上。`,
  },
  'unknown-class-in-record': {
    text: (a) => `registry.yaml 的分类方案里没有“${a.name}”类。`,
    mend: (a, at) =>
      `改成方案中的一类（${a.known}）：${correct(at, '--to 类')}；确有这一类的，在 registry.yaml 的 classes 里补上。`,
  },
  'dates-out-of-order': {
    text: (a) => `日期先后不对：${a.later} 早于它之前该发生的 ${a.earlier}。`,
    mend: (_, at) =>
      at.id === undefined
        ? '核对原件，改正写错的日期。'
        : `核对原件，更正写错的日期；写错的是这一处的：${correct(at, '--to 日期')}`,
  },
  'fact-in-the-future': {
    text: (a) => `有一条经过记在 ${a.on}，还没有到（今天是 ${a.today}）。`,
    mend: (_, at) =>
      at.id === undefined
        ? '多半是年份写错，请核对。'
        : `多半是年份写错，核对后更正：${correct(at, '--to 日期')}`,
  },
  'namesake-on-file': {
    text: (a) =>
      `people/${a.file}.yaml 的“${a.name}”像是同名的另一个人：身份、代表团或界别对不上。`,
    mend: (a) =>
      `是同一个人的，在这位提出者下写 person: ${a.file}；不是的，另建一个文件，把文件名写在 person 里。`,
  },
  'person-missing': {
    text: (a) => `people/ 里没有“${a.person}.yaml”。`,
    mend: (a) =>
      `改正 person 的值，或补上这个人的联系资料：proposals person ${a.person} --address 地址`,
  },
  'address-only-name': {
    text: (a) => `${a.name}的地址只有单位名称，没有街道门牌，信可能送不到。`,
    mend: (a) =>
      `答复寄出前查清：proposals addresses 列出要查询的人，加 --letter 写出查询函；查到后记下：proposals person ${a.name} --address 地址`,
  },
  'address-no-door': {
    text: (a) => `${a.name}的地址没有街道门牌或村组，信可能送不到。`,
    mend: (a) =>
      `答复寄出前查清：proposals addresses 列出要查询的人，加 --letter 写出查询函；查到后记下：proposals person ${a.name} --address 地址`,
  },
  'address-no-place': {
    text: (a) => `${a.name}的地址没有写明市、县（区），信可能送到别处。`,
    mend: (a) =>
      `补上市、县（区）：proposals person ${a.name} --address 地址；或补上邮编（--postcode）。`,
  },
  'postcode-implausible': {
    text: (a) => `${a.name}的邮编“${a.value}”看来不对：没有这个邮区，或与地址所在的省不符。`,
    mend: (a) =>
      `核对改正：proposals person ${a.name} --postcode 邮编；查不到的在文件里删去，不要留错的。`,
  },
  'phone-implausible': {
    text: (a) => `${a.name}的电话看来不对：不是 11 位手机号，也不是带区号的固定电话。`,
    mend: (a) => `核对改正，几个号码之间用顿号隔开：proposals person ${a.name} --phone 号码`,
  },
} satisfies Readonly<Record<string, FindingWords>>;
