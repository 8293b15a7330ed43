/** Why a letter to this address may come back. */
export type AddressFault = 'address-only-name' | 'address-no-door' | 'address-no-place';

/** 公路局 and 铁道学院 stand in no street, and a 街道 is an office. */
const street = '(?:(?<![公铁网线])路|(?<!一)街(?!道|办)|巷|胡同|弄|大道|(?<![街大频铁管轨渠隧])道)';
const digits = '\\d一二三四五六七八九十百零甲乙丙';
const numeral = `[${digits}]+`;
const area = '(?:[省市县旗州盟镇乡]|(?<![小社园校厂])区|街道|办事处|苏木)';
const institution =
  '(?:公司|集团|企业|[厂店场]|酒店|宾馆|合作社|基地|学校|[小中大]学|学院|幼儿园|医院|卫生[院室]|研究[院所]|法院|检察院|事务所|律所|派出所|[银支分]行|信用社|营业部|[局委办部处科所站社会联团校院]|中心|机关)';

/** What a postman can go by, each with an example. */
const enough: readonly RegExp[] = [
  // 北京路33号, 3号楼2单元501室, 623弄
  new RegExp(`\\p{sc=Han}{2}.*?${numeral}(?:[号弄栋幢室]|单元)`, 'u'),
  // 柳青苑6-1-1201, 兰陵路18#
  /\p{sc=Han}{2}[A-Z]?\d+(?:-[A-Z]?\d+|#)/iu,
  // 创业大厦A座, 投资大厦12楼, 鲁商中心A座1203
  /(?:大厦|大楼|中心|广场|公寓|座)[A-Z]?\d*(?:\d[层楼F]?|[A-Z]座)$/iu,
  // 兰山区沂蒙大厦
  new RegExp(`(?:${area}|${street}).*(?:大厦|大楼)`, 'u'),
  // 北京路与沂蒙路交汇处, 沂州路中段, 水田路北首, 通达路路西
  new RegExp(
    `${street}.*(?:交[汇会叉界]|路口|对面|路?[东南西北中][段首头侧]|路[东南西北]$|\\d+米)`,
    'u',
  ),
  // 北京路临沂市人力资源和社会保障局, but not 北京路小学
  new RegExp(`${street}(?!.{0,2}${institution}$).{4}`, 'u'),
  // 向城镇鲁城村: there are no door plates; 农村, 乡村 and 村镇 are words of other names.
  new RegExp(
    `${area}.*?[^农乡]村(?!镇|.*(?:银行|公司|学校|[小中]学|[局委]$|.*[^${digits}]社$))`,
    'u',
  ),
  // 平邑街道莲花山社区, 图克镇梅林庙嘎查, 垛庄镇费塘庄
  new RegExp(`${area}.*(?:社区|居委会|嘎查|[庄屯寨])$`, 'u'),
  // 121团3连, 宝泉岭农场三分场2队
  /[团场].{0,4}[连队]$/u,
  /信箱/u,
  // The seat of a government is known to every postman.
  /\p{sc=Han}{2}[省市县区旗州盟乡镇](?:人民)?政府/u,
];

const beginsWithStreet = new RegExp(`^\\p{sc=Han}{1,3}${street}${numeral}号`, 'u');
const endsAsInstitution = new RegExp(`${institution}$`, 'u');

/**
 * What an address lacks for a letter to arrive, written as people write it: any width, with or without spaces and the province.
 * Undefined where the postman has enough to go by; whoever is asked in vain for a good address stops reading.
 */
export function addressFault(written: string): AddressFault | undefined {
  const address = written
    .normalize('NFKC')
    .replace(/\([^)]*\)$/u, '')
    .replace(/[\s,、;:。()]+/gu, '');
  if (beginsWithStreet.test(address)) return 'address-no-place';
  if (enough.some((form) => form.test(address))) return undefined;
  return endsAsInstitution.test(address) ? 'address-only-name' : 'address-no-door';
}
