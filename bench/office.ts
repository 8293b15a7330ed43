import type { Office } from '../src/proposal/office.ts';

const sections: Readonly<Record<string, readonly string[]>> = {
  就业促进科: ['李向南', '郑小禾', '苏明朗'],
  职业能力建设科: ['冯立新', '曹一帆'],
  人才开发科: ['吴若溪', '韩知秋'],
  事业单位人事管理科: ['钱思齐', '彭远志'],
  社会保险科: ['何雨田', '杨怀谷', '沈从容'],
  劳动关系科: ['许长青', '唐晓棠'],
};

export const clerk = '周文秀';
export const headOfOffice = '孙启明';
export const director = '王景行';

const deputies = [
  { name: '刘知远', sections: Object.keys(sections).slice(0, 4) },
  { name: '陈望舒', sections: Object.keys(sections).slice(4) },
];

export const handlingSections = Object.keys(sections);

export function staffOf(section: string): readonly string[] {
  return sections[section] ?? [];
}

export function deputyOver(section: string): string {
  return deputies.find((deputy) => deputy.sections.includes(section))?.name ?? '';
}

export const units = [
  '市教育局',
  '市民政局',
  '市财政局',
  '市住房和城乡建设局',
  '市交通运输局',
  '市农业农村局',
  '市商务局',
  '市卫生健康委员会',
  '市税务局',
  '市总工会',
  '市市场监督管理局',
  '市大数据局',
];

export const assigners = {
  suggestion: ['市人大常委会人事代表工作委员会', '市政府督查室'],
  proposal: ['市政协提案工作委员会', '市政府督查室'],
} as const;

export const copies = ['市政府督查室'] as const;

export const series = {
  reply_suggestion: '示人社建字〔{year}〕{n}号',
  reply_proposal: '示人社提字〔{year}〕{n}号',
  own_opinion: '示人社办函〔{year}〕{n}号',
} as const;

export const topics = ['就业创业', '社会保险', '人才人事', '劳动关系'];

export const office: Office = {
  version: 1,
  unit: '示例市人力资源和社会保障局',
  short_name: '市人社局',
  language: 'zh-CN',
  timezone: 'Asia/Shanghai',
  office: '局办公室',
  leaders: [
    { name: director, post: '局长', role: 'director' },
    ...deputies.map(({ name, sections }) => ({
      name,
      post: '副局长',
      role: 'deputy' as const,
      sections,
    })),
  ],
  sections: [
    { name: '局办公室', staff: [headOfOffice, clerk] },
    ...Object.entries(sections).map(([name, staff]) => ({ name, staff: [...staff] })),
  ],
  units,
  assigners: [...new Set([...assigners.suggestion, ...assigners.proposal])],
  topics,
  instructed_by: ['director', 'deputy'],
  signed_by: ['director'],
  copies: [...copies],
  classes: [
    { letter: 'A', meaning: '所提问题已经解决或基本解决' },
    { letter: 'B', meaning: '所提问题正在解决或列入计划解决', promise: true },
    { letter: 'C', meaning: '因条件限制暂时不能解决，留待以后解决' },
    { letter: 'D', meaning: '留作参考' },
  ],
  series,
};
