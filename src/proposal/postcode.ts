/** How each province's post codes begin (邮政编码); 内蒙古 also uses those of its neighbours in the north-east. */
const prefixes: Readonly<Record<string, string>> = {
  北京: '10',
  天津: '30',
  河北: '05 06 07',
  山西: '03 04',
  内蒙古: '01 02 13 16',
  辽宁: '11 12',
  吉林: '13',
  黑龙江: '15 16',
  上海: '20',
  江苏: '21 22',
  浙江: '31 32',
  安徽: '23 24',
  福建: '35 36',
  江西: '33 34',
  山东: '25 26 27',
  河南: '45 46 47',
  湖北: '43 44',
  湖南: '41 42',
  广东: '51 52',
  广西: '53 54',
  海南: '57',
  重庆: '40',
  四川: '61 62 63 64',
  贵州: '55 56',
  云南: '65 66 67',
  西藏: '85',
  陕西: '71 72',
  甘肃: '73 74',
  青海: '81',
  宁夏: '75',
  新疆: '83 84',
  香港: '999',
  澳门: '999',
};

// 北京路 lies in every town, and 海南州 in 青海.
const provinces = Object.keys(prefixes).map((name) => ({
  name,
  pattern: new RegExp(`^${name}(?![东西南北中]?[路街]|大道|大街|藏族|州)`, 'u'),
}));

/**
 * Whether a post code can be right: six digits of some province, and of the address's own where that names one.
 * 燕郊 and a few places like it have another province's code, but never one that no province has.
 */
export function isPlausiblePostcode(written: string, address?: string): boolean {
  const code = written.normalize('NFKC').replace(/\s/gu, '');
  if (!/^\d{6}$/u.test(code)) return false;
  const place = address?.trim() ?? '';
  const province = provinces.find(({ pattern }) => pattern.test(place))?.name;
  const allowed = province === undefined ? Object.values(prefixes) : [prefixes[province]];
  return allowed.some((codes) => codes?.split(' ').some((start) => code.startsWith(start)));
}
