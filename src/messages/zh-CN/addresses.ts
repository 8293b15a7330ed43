import type { Kind, Proposal } from '../../proposal/record.ts';
import type { AddressLack, SoughtWords } from '../address-words.ts';

const day = (on: string) => on.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
const people = { suggestion: '人大代表', proposal: '政协委员' } as const;
const matters = { suggestion: '人大代表建议', proposal: '政协提案' } as const;
const indent = '　　';

/** Words of `proposals addresses`, and of the letter that asks for what is missing. */
export const addresses = {
  none: '等答复的人联系资料都齐全，没有要查询的。',
  listed: (asOf: string, count: number) => `截至 ${asOf}，答复寄出前要问清联系资料的 ${count} 人：`,
  columns: { due: '答复期限', who: '谁', lacks: '缺什么', items: '等答复的', ask: '向谁查询' },
  who: (name: string, delegation: string | undefined) =>
    delegation === undefined ? name : `${name}（${delegation}）`,
  separator: '；',
  lacks: {
    'mail-returned': '信退回来了，还没有新地址',
    'contact-data-unreadable': '联系资料的文件读不了，先改好',
    'no-contact-data': '没有联系资料',
    'address-missing': '没有地址',
    'perhaps-namesake': 'people/ 里的像是同名的另一个人，要核对',
    'several-of-that-name': '同名的不止一位，不知是谁',
    'address-only-name': '地址只有单位名称',
    'address-no-door': '地址没有街道门牌或村组',
    'address-no-place': '地址没有写市、县（区）',
    'postcode-implausible': '邮编不对',
    'phone-implausible': '电话不对',
  } satisfies Readonly<Record<AddressLack, string>>,
  next: (called: string) =>
    `查询函：${called} addresses --letter；查到后登记：${called} person 姓名 --address 地址。`,
  lettersWritten: (count: number, path: string) => `查询函 ${count} 份，写入 ${path}。`,
  officeOf: {
    suggestion: (level: string) => `${level}人大常委会代表工作机构`,
    proposal: (level: string) => `${level}政协提案委员会`,
  },
  remarks: {
    'address-only-name': (name: string) => `${name}的地址只有单位名称，信可能送不到`,
    'address-no-door': (name: string) => `${name}的地址没有街道门牌或村组，信可能送不到`,
    'address-no-place': (name: string) => `${name}的地址没有写市、县（区），信可能送不到`,
    'postcode-implausible': (name: string) => `${name}的邮编看来不对`,
    'phone-implausible': (name: string) => `${name}的电话看来不对`,
  },
  askBefore: '答复寄出前请查清：proposals addresses 列出要查询的人，加 --letter 写出查询函。',
  letter: {
    title: (kind: Kind | undefined) =>
      `关于商请提供${kind === undefined ? '代表、委员' : people[kind]}通讯地址的函`,
    salutation: (to: string) => `${to}：`,
    opening: (count: number, kind: Kind | undefined) => [
      `${indent}我单位正在办理${kind === undefined ? '代表建议、委员提案' : matters[kind]}。经核对，下列${count}位${kind === undefined ? '代表、委员' : people[kind]}的通讯地址等联系资料不完整，书面答复难以送达：`,
    ],
    who: (name: string, record: Proposal | undefined, delegation: string | undefined) => {
      const type = record?.proposer_type ?? 'individual';
      const isPerson = type === 'individual' || type === 'joint';
      const title = !isPerson || record === undefined ? '' : people[record.kind].slice(2);
      return `${name}${title}${delegation === undefined ? '' : `（${delegation}）`}`;
    },
    item: (kind: string, number: string | undefined, title: string) =>
      `${number === undefined ? kind : `第${number.replace(/^第|号$/g, '')}号${kind}`}《${title}》`,
    person: (at: number, { who, items, confidential, lacks, back }: SoughtWords) => {
      const what = [...items, ...(confidential > 0 ? [`保密件${confidential}件`] : [])];
      const why = [
        ...(back === undefined ? [] : [`答复于${day(back.on)}被退回，退回原因：${back.reason}`]),
        ...lacks,
      ];
      return [`${indent}${at}.${who}，${what.join('、')}：${why.join('；')}。`];
    },
    lacks: {
      'mail-returned': undefined,
      'contact-data-unreadable': undefined,
      'no-contact-data': '未登记通讯地址',
      'address-missing': '未登记通讯地址',
      'perhaps-namesake': '有同名代表、委员，需确认是哪一位',
      'several-of-that-name': '有同名代表、委员，需确认是哪一位',
      'address-only-name': '登记的地址只有单位名称',
      'address-no-door': '登记的地址没有街道门牌或村组',
      'address-no-place': '登记的地址没有写明市、县（区）',
      'postcode-implausible': '登记的邮政编码有误',
      'phone-implausible': '登记的联系电话有误',
    } satisfies Readonly<Record<AddressLack, string | undefined>>,
    request: (due: string | undefined, isLate: boolean) => [
      `${indent}为使答复及时、准确送达本人，请协助提供以上人员的详细通讯地址（写到街道门牌或村组）、邮政编码和联系电话。${
        due === undefined
          ? ''
          : isLate
            ? `其中最早一件的答复期限为${day(due)}，已经超过，请尽快函复。`
            : `其中最早一件须于${day(due)}前答复，请尽早函复。`
      }`,
      `${indent}专此函达。`,
    ],
    contact: (office: string | undefined) =>
      office === undefined ? [] : ['', `${indent}（联系单位：${office}）`],
    date: day,
  },
};
