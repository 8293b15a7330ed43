import type { Field } from '../../intake/fields.ts';
import type { FailureCode, NoteCode } from '../../intake/remark.ts';
import { addresses } from './addresses.ts';

type Args = Readonly<Record<string, string>>;
type Counts = Readonly<Record<'create' | 'update' | 'unchanged' | 'error' | 'skipped', number>>;

const fields: Readonly<Record<Field, string>> = {
  id: '标识',
  serial: '序号',
  year: '年份',
  level: '级别',
  kind: '类别',
  number: '编号',
  meeting: '届次',
  title: '标题',
  lead: '领衔代表',
  cosigners: '联名人',
  proposerType: '提出者类型',
  delegation: '代表团',
  employer: '工作单位及职务',
  post: '职务',
  phone: '电话',
  email: '电子邮箱',
  address: '通讯地址',
  postcode: '邮编',
  leadUnits: '主办单位',
  splitUnits: '分办单位',
  coUnits: '协办单位',
  role: '角色',
  replyBy: '答复主体',
  assigner: '交办机关',
  batch: '批次',
  assignedOn: '交办日期',
  receivedOn: '收到日期',
  dueOn: '办理时限',
  topics: '主题',
  origin: '提出时段',
  key: '重点件',
  keyLeader: '领办领导',
  note: '备注',
  ours: '主办科室等本单位办理情况',
};

/** What `add` says of contact data is said of a row too. */
const addressRemarks = Object.fromEntries(
  Object.entries(addresses.remarks).map(([code, say]) => [code, ({ name = '' }) => say(name)]),
) as Readonly<Record<keyof typeof addresses.remarks, (args: Args) => string>>;

const remarks: Readonly<Record<FailureCode | NoteCode, (args: Args) => string>> = {
  'no-title': () => '没有标题',
  'no-proposer': () => '没有领衔代表、第一提案人',
  'no-kind': () => '看不出是建议还是提案',
  'no-level': () => '看不出级别',
  'no-assigned-on': () => '没有交办日期',
  'unknown-word': ({ heading, value }) =>
    `“${heading}”一栏的“${value}”认不出；这一栏若另有所指，用 --map 指明`,
  'no-year': ({ heading, value }) => `“${heading}”一栏的“${value}”没有写年份，加 --year 年份`,
  'error-value': ({ heading, value }) => `“${heading}”一栏是 ${value}：公式没有算出来`,
  'several-numbers': ({ heading, value }) =>
    `“${heading}”一栏的“${value}”好像有几个编号：并案的也是一件一行，各自登记`,
  'bad-date': ({ heading, value }) => `“${heading}”一栏的“${value}”不是日期，或没有这一天`,
  'future-date': ({ value, today }) => `日期 ${value} 还没有到（今天是 ${today}）`,
  'too-early': ({ value, assigned }) => `日期 ${value} 早于交办日期 ${assigned}`,
  'contradicting-units': ({ role, units }) => `角色是“${role}”，单位却是“${units}”，互相矛盾`,
  'bad-id': ({ id }) => `由编号得不出标识（${id}），请核对编号`,
  duplicate: ({ rows }) => `与第 ${rows} 行是同一个编号，请核对哪一行对`,
  'other-session': ({ id, meeting, year }) =>
    `${id} 是${meeting}的，编号相同而不是同一件：这份名单下一年办理的，加 --year ${year}；不然在编号前写上会议，如 二十届一次-12`,
  'number-used': ({ id, title }) => `编号已被 ${id}“${title}”用了，标题和提出者都不同`,
  'other-number': ({ id, number, called }) =>
    `像是已登记、尚未编号的 ${id}；若是，先执行 ${called} renumber ${id} --number ${number}`,
  'unreadable-record': ({ id, called }) => `${id} 的文件读不了，先改好（${called} validate）`,
  'several-match': ({ ids }) => `标题、提出者相同的不止一件：${ids}，请补上编号`,
  'other-lead-unit': ({ unit, id, called }) =>
    `登记簿里由本单位办理答复，名单的主办单位却是“${unit}”，没有本单位，请核实；交办机关改了的，用 ${called} role ${id}`,
  conflict: ({ field, before, after }) =>
    `${field}不同：登记簿是“${before}”，名单是“${after}”；以名单为准的加 --overwrite`,
  'not-valid': ({ problems }) => `不合登记簿的格式：${problems}`,
  'beside-name': ({ name }) => `“${name}”旁边的文字不像姓名，没有记，请核对`,
  'others-unnamed': ({ value }) => `“${value}”没有写全，未写出的人没有登记`,
  'role-unstated': ({ units }) => `单位中没有本单位（${units}），角色未注明`,
  'due-is-term': ({ value }) => `期限“${value}”不是日期，记在备注里`,
  'bad-postcode': ({ value }) => `邮编“${value}”不是六位，没有记`,
  'person-differs': ({ name, field, before, after }) =>
    `${name}的${field}不同：people/ 是“${before}”，名单是“${after}”，没有改`,
  'person-other': ({ name, known, listed }) =>
    `${name}与 people/ 中的可能不是同一人${known || listed ? `（${[known, listed].filter(Boolean).join('、')}）` : ''}，请核对，联系资料没有记`,
  'person-unsure': ({ name }) => `people/ 中不止一位${name}，联系资料没有记`,
  'person-unfit': ({ name }) => `“${name}”不能作文件名，或 people/ 中已被占用，联系资料没有记`,
  ...addressRemarks,
  'not-a-row': ({ text }) => `不是一件：${text}`,
};

/** Sentences of `proposals import`. */
export const importing = {
  fields,
  remarks,
  /** The places of a record and of a person, as a difference names them. */
  paths: {
    meeting: '届次',
    title: '标题',
    origin: '提出时段',
    proposer_type: '提出者类型',
    topics: '主题',
    key: '重点件',
    key_leader: '领办领导',
    note: '备注',
    proposers: '提出者',
    'intake.assigner': '交办机关',
    'intake.assigned_on': '交办日期',
    'intake.batch': '批次',
    'intake.received_on': '收到日期',
    'intake.due_on': '办理时限',
    'intake.role': '角色',
    'intake.lead_unit': '主办单位',
    'intake.co_units': '协办单位',
    'intake.reply_by': '答复主体',
    employer: '工作单位',
    phone: '电话',
    email: '电子邮箱',
    address: '地址',
    postcode: '邮编',
    delegation: '代表团（界别）',
  },
  columns: { row: '行', action: '结果', item: '哪一件', remarks: '说明' },
  actions: {
    create: '新登记',
    update: '补充',
    unchanged: '不变',
    error: '出错',
    skipped: '跳过',
  },
  written: (field: string, before: string | undefined, after: string) =>
    before === undefined ? `补${field}“${after}”` : `${field}由“${before}”改为“${after}”`,
  sheet: (name: string, row: number) => `工作表“${name}”，表头在第 ${row} 行。`,
  hiddenRows: (n: number) =>
    `有 ${n} 行是隐藏的（筛选、折叠），没有导入；也要导入的加 --with-hidden。`,
  withoutHeading: (columns: readonly string[]) =>
    `以下各栏有内容而没有表头，没有导入：第 ${columns.join('、')} 栏。要的话在名单上写好表头，再导入一次。`,
  sameHeading: (headings: readonly string[]) =>
    `以下各栏的意思与前面的一栏相同，只在前面的空着时采用：${headings.join('、')}。`,
  otherSheets: (names: readonly string[]) =>
    `另有工作表没有读：${names.join('、')}。要读的用 --sheet 指明，再导入一次。`,
  notTaken: (headings: readonly string[]) => `以下各栏不导入：${headings.join('、')}。`,
  unknownHeadings: (headings: readonly string[]) =>
    `以下表头不认识，没有导入：${headings.join('、')}。用 --map 表头=字段 指明，不要的写 --map 表头=忽略。`,
  wouldCount: (counts: Counts, people: number) => `将${countText(counts, people)}`,
  counted: (counts: Counts, people: number) => `已${countText(counts, people)}`,
  remembered: (headings: readonly string[]) =>
    `表头的对应记在 registry.yaml 里，下次不必再写：${headings.join('、')}。`,
  mend: '出错的行没有写入。改好名单后再导入一次，已登记的不会重复。',
  overwritten: (file: string, row: number) => `以名单为准：${file} 第 ${row} 行`,
  noteOf: {
    splitWith: (units: string) => `分办单位：${units}`,
    due: (term: string) => `办理时限：${term}`,
  },
  badMapping: (word: string) => ({
    text: `--map 的“${word}”不对。`,
    hint: '写成 --map 表头=字段，如 --map 建议摘要=备注。',
  }),
  unknownField: (word: string, known: readonly string[]) => ({
    text: `没有“${word}”这个字段。`,
    hint: `可以是：${known.join('、')}、忽略。`,
  }),
  leavesOut: (missing: readonly ('no-kind' | 'no-level' | 'no-assigned-on')[]) => ({
    text: `名单没有写：${missing.map((code) => leftOut[code].what).join('、')}。`,
    hint: `请加 ${missing.map((code) => leftOut[code].option).join(' ')}。`,
  }),
};

const leftOut = {
  'no-kind': { what: '建议还是提案', option: '--kind 建议' },
  'no-level': { what: '级别', option: '--level 市' },
  'no-assigned-on': { what: '交办日期', option: '--assigned-on 日期' },
};

function countText({ create, update, unchanged, error, skipped }: Counts, people: number): string {
  return [
    `新登记 ${create} 件`,
    `补充 ${update} 件`,
    `不变 ${unchanged} 件`,
    `出错 ${error} 行`,
    ...(skipped > 0 ? [`跳过 ${skipped} 行`] : []),
    `联系资料 ${people} 人。`,
  ].join('，');
}
