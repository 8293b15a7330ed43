import { correcting, type FindingWords } from '../finding-words.ts';
import { steps } from './steps.ts';
import { terms } from './terms.ts';

const duty = (id: string | number | undefined) =>
  (terms.duty as Readonly<Record<string, string>>)[String(id)] ?? String(id);
const step = (id: string | number | undefined) =>
  (steps.label as Readonly<Record<string, string>>)[String(id)] ?? String(id);
const status = (id: string | number | undefined) =>
  (terms.status as Readonly<Record<string, string>>)[String(id)] ?? String(id);
const part = (id: string | number | undefined) => (id === 'number' ? '文号' : step(id));

const correct = correcting('理由');

const identityPart = (part: string | number | undefined) =>
  part === 'kind' ? '类别' : part === 'level' ? '级别' : '编号';
const identityValue = (value: string | number | undefined) =>
  (({ ...terms.kind, ...terms.level }) as Readonly<Record<string, string>>)[String(value)] ??
  String(value);

/** Sentences of the findings about what was left undone, registered twice, or does not belong there. */
export const slips = {
  'identity-contradicted': {
    text: (a) =>
      a.inId === undefined
        ? `编号已经有了（${a.value}），标识 ${a.id} 还是临时的。`
        : `${identityPart(a.part)}写的是“${identityValue(a.value)}”，标识 ${a.id} 里却是“${identityValue(a.inId)}”。`,
    mend: (a, at) =>
      `核对原件。标识不对的：proposals renumber ${at.id} --number 编号；${identityPart(a.part)}写错的：${correct(at, `--to ${identityPart(a.part)}`)}`,
  },
  'assigned-another-year': {
    text: (a) => `交办日期是 ${a.on}，标识却是 ${a.year} 年的，期限、按时率会差上一年。`,
    mend: (_, at) =>
      `多半是年份写错，核对交办文件后更正：${correct(at, '--to 日期')}；确是那一天交办的，在 registry.yaml 的 checks 里写明例外。`,
  },
  'proposer-twice': {
    text: (a) => `提出者“${a.name}”写了两次，会按两人统计。`,
    mend: (_, at) =>
      `划去一条：${correct(at, '--remove')}；确是同名的两人，各写上 delegation 或 person。`,
  },
  'names-run-together': {
    text: (a) => `“${a.name}”像是几个名称写在了一起，只会算一个。`,
    mend: (_, at) =>
      /^proposers/.test(at.field)
        ? `一人写一条：${correct(at, '--to 第一位的姓名')}；其余的在文件的 proposers 里各加一条。`
        : /\.from$/.test(at.field)
          ? `一个单位写一条：${correct(at, '--to 单位')}；其余的另记。`
          : `分开写，用顿号隔开写全：${correct(at, '--to 各个名称', at.field.replace(/\.\d+$/, ''))}`,
  },
  'item-twice': {
    text: (a) => `编号“${a.number}”的这一件已登记为 ${a.other}。`,
    mend: (_, at) =>
      `核对两份。不是同一件的，更正编号：${correct(at, '--to 编号')}；是同一件的，把内容合到一份，删去另一份，并在 registry.yaml 的 checks 里给 record-deleted 写明例外和理由。`,
  },
  'same-title': {
    text: (a) => `与 ${a.other} 标题、领衔的人都相同，可能登记了两次。`,
    mend: (a, at) =>
      `核对。确是两件、一起办的：proposals join ${at.id} --with ${a.other}；确是两件、各办各的，在 registry.yaml 的 checks 里写明例外；是同一件的，只留一份，并给 record-deleted 写明例外和理由。`,
  },
  'unknown-handler-in-record': {
    text: (a) => `registry.yaml 里“${a.section}”没有“${a.name}”。`,
    mend: (a, at) =>
      `改成科室里的人（${a.known}）：${correct(at, '--to 姓名')}；确有此人的，在 registry.yaml 的 staff 里补上。`,
  },
  'unknown-topic-in-record': {
    text: (a) => `registry.yaml 的主题表里没有“${a.name}”。`,
    mend: (a, at) =>
      `改成表里的主题（${a.known}）：${correct(at, '--to 主题')}；要新设的，在 registry.yaml 的 topics 里补上。`,
  },
  'unknown-recipient-in-record': {
    text: (a) => `“${a.name}”不是这一件的提出者。`,
    mend: (a, at) =>
      `答复送达、反馈的应是：${a.known}。姓名写错的更正：${correct(at, '--to 姓名')}；漏登的联名人补进 proposers。`,
  },
  'class-unstated': {
    text: (a) => `第 ${a.round} 轮答复已经签发，没有办理结果分类，统计时会单列。`,
    mend: (_, at) =>
      `核对答复件首页，补上：${correct(at, '--to 分类', at.field.replace(/signed$/, 'class'))}`,
  },
  'overdue-unextended': {
    text: (a) => `“${duty(a.duty)}”应于 ${a.due} 前完成，已过 ${a.days} 天，没有获准延期。`,
    mend: () => '尽快办理；已经办了的补记，已获准延期的用 request、decide 登记。',
  },
  'illegal-step': {
    text: (a) => `“${step(a.step)}”记在 ${a.on}，那时已是“${status(a.status)}”，不能再办。`,
    mend: (_, at) =>
      `多半是两个人各改了一处，合并到了一起。核对两个日期：写错的更正，误记的划去；确要继续办的，先划去前面的结论：${correct(at, '--remove')}`,
  },
  'step-skipped': {
    text: (a) => `有了“${part(a.step)}”，却没有“${part(a.needs)}”。`,
    mend: (_, at) => `核对原件，补记前面的一步；误记的划去：${correct(at, '--remove')}`,
  },
  'closed-without-ground': {
    text: () => '已经办结，却还有人没收到答复，或最后一次反馈不满意、没有再次答复。',
    mend: (_, at) =>
      `核对：漏记的补记；该再办的，划去办结：${correct(at, '--remove', 'closed')}；确有理由的，写明：${correct(at, '--to 办结的理由', 'closed.reason')}`,
  },
  'id-number-written': {
    text: (a) => `写有身份证号码（${a.found}）。`,
    mend: () =>
      '在文件里直接删去（不要用 correct，更正会把它留下）；登记簿不需要身份证号码。已提交到 git 的，请管理员一并清除历史。',
  },
  'phone-written': {
    text: (a) => `写有电话号码（${a.found}）。`,
    mend: () =>
      '在文件里直接删去（不要用 correct，更正会把它留下），记到这个人的联系资料：proposals person 姓名 --phone 号码；对外公开的单位电话，可在 registry.yaml 的 checks 里写明例外。',
  },
  'address-written': {
    text: (a) => `写有住址（${a.found}…）。`,
    mend: () =>
      '在文件里直接删去（不要用 correct，更正会把它留下），记到这个人的联系资料：proposals person 姓名 --address 地址',
  },
  'placeholder-text': {
    text: (a) => `“${a.found}”像是还没有填的内容。`,
    mend: (_, at) =>
      at.id === undefined
        ? '查明后填上；还不知道的，删去这一项。'
        : `查明后填上：${correct(at, '--to 内容')}；还不知道的划去：${correct(at, '--remove')}`,
  },
  'unknown-section-in-settings': {
    text: (a) => `sections 里没有科室“${a.name}”。`,
    mend: (a) => `改成已有的科室（${a.known}），或在 sections 里补上。`,
  },
  'section-twice': {
    text: (a) => `科室“${a.name}”写了两次。`,
    mend: () => '合并为一条。',
  },
  'unknown-check': {
    text: (a) => `没有“${a.code}”这种检查${a.nearest ? `，是不是“${a.nearest}”？` : '。'}`,
    mend: () => '改正代号；全部代号见 docs/findings.md，或用 proposals explain 查。',
  },
  'check-fixed': {
    text: (a) => `“${a.code}”不能放宽：有这种错误的文件读不了，会漏掉记录。`,
    mend: () => '删去这一条，改好文件。',
  },
  'exception-unknown': {
    text: (a) => `“${a.code}”的例外“${a.id}”不在登记簿里。`,
    mend: () => '改过编号的，写新的标识；否则删去。',
  },
} satisfies Readonly<Record<string, FindingWords>>;
