import { writeXlsx } from '../../../src/documents/tables/write-xlsx.ts';

export type Row = readonly string[];

/** A list as an assigner sends it: a title, a line with the day, the headings, numbered rows, a sum. */
export function sessionList(count: number): readonly Row[] {
  const heads = [
    '序 号',
    '案号',
    '类别',
    '级别',
    '届次',
    '案　由',
    '领衔代表（第一提案人）',
    '联名（附议）人',
    '工作单位及职务',
    '联系电话',
    '通讯地址',
    '邮编',
    '主办单位',
    '协办/会办单位',
    '交办时间',
    '办理时限',
    '备注',
  ];
  const wide = (cells: Row) => [...cells, ...Array(heads.length - cells.length).fill('')];
  return [
    wide(['2020年市“两会”建议提案交办一览表']),
    wide(['市政府督查室　2020年3月10日']),
    heads,
    ...Array.from({ length: count }, (_, at) => itemRow(at)),
    wide(['合　计', `${count}件`]),
    wide([]),
    wide(['填表人：某某　联系电话：0539-0000000']),
  ];
}

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];
const given = [...'一二三四五六七八九十甲乙丙丁戊己庚辛壬癸'];

/** Different for every number. */
export function nameOf(at: number): string {
  const second = given[Math.floor(at / surnames.length) % given.length];
  const third = given[Math.floor(at / surnames.length / given.length) % given.length];
  return `${surnames[at % surnames.length]}${second}${third}`;
}

function itemRow(at: number): Row {
  const proposal = at % 3 !== 0;
  const nth = Math.floor(at / 3) * (proposal ? 2 : 1) + (at % 3 === 2 ? 2 : 1);
  const units: readonly (readonly [string, string])[] = [
    ['市人力资源和社会保障局', ''],
    ['市人社局', '市教育局、市财政局'],
    ['市教育局', '市人社局\n市财政局'],
    ['市人社局、市民政局', ''],
  ];
  const [lead = '', co = ''] = units[at % units.length] ?? [];
  return [
    String(at + 1),
    proposal ? `第${nth}号` : String(nth).padStart(3, '0'),
    proposal ? '政协提案' : '人大建议',
    '市级',
    proposal ? '市政协十四届四次会议' : '市十九届人大五次会议',
    `关于第${at + 1}件事项，加强就业服务的${proposal ? '提案' : '建议'}`,
    nameOf(at),
    at % 5 === 0 ? `${nameOf(at + 1)}、${nameOf(at + 2)}` : '',
    `某单位第${at + 1}科科长`,
    `0539-${String(at).padStart(7, '0')}`,
    `临沂市兰山区某路${at + 1}号`,
    '276000',
    lead,
    co,
    ['2020.3.10', '2020年3月10日', '2020-03-10', '２０２０/3/10'][at % 4] ?? '',
    at % 7 === 0 ? '2020-6-10' : '',
    '',
  ];
}

/** The rows as a workbook; nothing but text cells, as people type. */
export function asXlsx(rows: readonly Row[], sheet = '名单'): Promise<Uint8Array> {
  const [head = [], ...rest] = rows;
  const columns = head.map((title) => ({ title: title || ' ', width: 12, holds: 'text' as const }));
  return writeXlsx(sheet, columns, rest);
}

/** The rows as CSV without any guard, as other programs write it. */
export function asCsv(rows: readonly Row[], delimiter = ','): string {
  const quoted = (cell: string) =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('');
}
