/** Sentences about files that are read and written outside the registry. */
export const tables = {
  cannotRead: (file: string, reason: string) => ({ text: `读不了文件 ${file}：${reason}。` }),
  tooLarge: (file: string, megabytes: number) => ({
    text: `文件 ${file} 太大，超过 ${megabytes} MB，不会是名单。`,
    hint: '请核对文件；名单夹带图片的，另存一份只留文字的。',
  }),
  placeOfRecords: (path: string) => ({
    text: `${path} 是登记簿放记录的地方，不能放导出的文件。没有写入任何内容。`,
    hint: '请换一个文件夹，如 reports/，或登记簿以外。',
  }),
  fileExists: (file: string) => ({
    text: `文件 ${file} 已经有了，没有覆盖。`,
    hint: '换一个文件名，或加 --force 覆盖。',
  }),
  cannotWrite: (file: string, reason: string) => ({ text: `写不了文件 ${file}：${reason}。` }),
  unreadable: {
    'empty-list': (file: string, _detail: string) => ({ text: `文件 ${file} 是空的。` }),
    'old-excel': (file: string, _detail: string) => ({
      text: `文件 ${file} 是旧格式（.xls、.et）或加了密码，读不了。`,
      hint: '请用 Excel 或 WPS 打开，取消密码，另存为 .xlsx。',
    }),
    'web-page': (file: string, _detail: string) => ({
      text: `文件 ${file} 其实是网页（有的系统导出的 .xls 就是网页），读不了。`,
      hint: '请用 Excel 或 WPS 打开，另存为 .xlsx。',
    }),
    'pdf-file': (file: string, _detail: string) => ({
      text: `文件 ${file} 是 PDF，读不了。`,
      hint: '请向交办机关要 Excel 名单，或把表格抄到 .xlsx 里。',
    }),
    'not-a-workbook': (file: string, _detail: string) => ({
      text: `文件 ${file} 不是 Excel 工作簿（也许是 Word 文档或压缩包）。`,
      hint: '请把名单另存为 .xlsx。',
    }),
    'broken-xlsx': (file: string, _detail: string) => ({
      text: `文件 ${file} 是坏的，读不了。`,
      hint: '请用 Excel 或 WPS 打开，另存为新的 .xlsx。',
    }),
    'too-large-inside': (file: string, _detail: string) => ({
      text: `文件 ${file} 解开后太大，不会是名单，没有读。`,
      hint: '请只留名单所在的工作表，另存为新的 .xlsx。',
    }),
    'too-many-rows': (file: string, most: string) => ({
      text: `文件 ${file} 超过 ${most} 行，不会是名单，没有读。`,
      hint: '请删去表格以外的内容，另存后再导入。',
    }),
    'too-many-columns': (file: string, most: string) => ({
      text: `文件 ${file} 超过 ${most} 列，不会是名单，没有读。`,
      hint: '请删去表格以外的内容，另存后再导入。',
    }),
    'no-such-sheet': (file: string, sheets: string) => ({
      text: `文件 ${file} 里没有这张工作表。`,
      hint: `有：${sheets}。`,
    }),
    'unknown-encoding': (file: string, _detail: string) => ({
      text: `文件 ${file} 认不出是什么编码。`,
      hint: '请另存为 .xlsx，或 UTF-8 编码的 .csv。',
    }),
    'broken-csv': (file: string, line: string) => ({
      text: `文件 ${file} 到第 ${line} 行左右读不下去：也许有一个引号没有配对。`,
      hint: '请改好引号，或另存为 .xlsx。',
    }),
    'no-header': (file: string, sheets: string) => ({
      text: `文件 ${file}${sheets === '' ? '' : `（工作表：${sheets}）`} 里没有找到表头：前 30 行中没有一行写着标题（案由）一类的列名。`,
      hint: '在别的工作表里的，用 --sheet 指明；列名特殊的，用 --map 指明，如 --map 建议题名=标题。',
    }),
  },
};
