import type { Kind } from '../src/proposal/record.ts';
import type { Random } from './random.ts';

const surnames = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹喻柏窦章云苏潘葛范彭郎鲁韦昌马苗方俞任袁柳',
  '欧阳',
  '司马',
  '上官',
];
const givens = [
  ...'安柏晨澄川春德东帆芳枫歌观光桂海和禾恒虹怀嘉简景静君凯朗乐岚林霖凌鹿明沐宁朋平清晴秋然仁若尚舒思松棠彤望文溪晓心星修雅言阳一宜逸英永雨远月云泽昭真知舟',
];

/** A person's name that is not among `taken` yet. */
export function freshName(random: Random, taken: ReadonlySet<string>): string {
  for (;;) {
    const name = random.pick(surnames) + random.some(givens, random.between(1, 2)).join('');
    if (name.length > 1 && !taken.has(name)) return name;
  }
}

const verbs = ['加强', '完善', '规范', '推进', '支持', '加快', '进一步做好', '优化', '探索建立'];
const matters = [
  '高校毕业生就业创业服务',
  '灵活就业人员社会保险参保',
  '外卖骑手、快递员劳动权益保障',
  '乡镇卫生院人才引进和职称评聘',
  '农民工工资支付监管',
  '公共实训基地建设',
  '社会保障卡“一卡通”应用',
  '企业职工技能等级认定',
  '劳动争议调解仲裁',
  '返乡创业园建设',
  '失业保险稳岗返还',
  '工伤预防培训',
  '“三支一扶”人员期满就业',
  '家政服务业从业人员培训',
  '中小学教师“县管校聘”岗位设置',
  '零工市场建设: 选址与运营', // a colon and a space: the writer must quote it
  '乡村公益性岗位管理',
  '养老护理员队伍建设',
];
const ends = [
  '、破解基层“招人难、留人难”问题',
  '、在山区县区先行试点并逐步在全市推开',
  '、完善部门协同和信息共享机制',
  '、更好服务县域经济高质量发展和乡村振兴',
];

/** One title in four is so long that a table must wrap it. */
export function title(kind: Kind, random: Random): string {
  const long = random.chance(0.25) ? random.some(ends, random.between(1, 3)).join('') : '';
  const noun = kind === 'suggestion' ? '建议' : '提案';
  return `关于${random.pick(verbs)}${random.pick(matters)}${long}的${noun}`;
}

const asked = [
  '提高补贴标准',
  '简化办理手续，减少证明材料',
  '建立部门之间的信息共享机制',
  '扩大政策覆盖面',
  '加强宣传解读，让政策进村入企',
  '明确责任部门和完成时限',
  '增加财政投入，列入年度预算',
  '开展专项检查',
];
const answered = [
  '已印发通知，自下月起执行',
  '列入明年工作计划，与财政部门会商后实施',
  '已建立台账，逐项落实',
  '需省级政策支持，已向上反映',
  '今年以来已办理 300 余件，群众反映良好',
];
const said = ['同意', '同意，请把办法写具体', '希望尽快落实', '理解部门难处', '补充了两处情况'];
const complaints = ['回应不够具体', '没有说明何时办', '只谈成绩，不谈问题'];

export const asks = (random: Random) => [...random.some(asked, random.between(1, 5))];
export const answer = (random: Random) => random.pick(answered);
export const view = (random: Random) => random.pick(said);
export const complaint = (random: Random) => random.pick(complaints);

export const delegations: Readonly<Record<Kind, readonly string[]>> = {
  suggestion: ['东城代表团', '西城代表团', '南山代表团', '北河代表团', '中湖代表团'],
  proposal: ['教育界', '医药卫生界', '经济界', '农业界', '科技界', '工商联界', '共青团界'],
};

export const collectives = {
  party: ['民革示例市委会', '民盟示例市委会', '九三学社示例市委会'],
  group: ['示例市工商联', '示例市妇联'],
  sector: ['经济界别', '农业界别'],
  subgroup: ['第三联组', '第五小组'],
  committee: ['社会和法制委员会', '教科卫体委员会'],
  delegation: ['东城代表团', '南山代表团'],
} as const;

const streets = ['示例路', '样例街', '虚构大道', '示范巷'];
const districts = ['东城区', '西城区', '南山县', '北河县', '中湖县'];

export const address = (random: Random) =>
  `示例市${random.pick(districts)}${random.pick(streets)}${random.between(1, 300)}号`;

/** What letters come back for: the employer's name in place of an address. */
export const incompleteAddress = (random: Random) =>
  `示例${random.pick(['板材', '物流', '食品', '机械'])}有限公司`;
