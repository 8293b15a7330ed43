import type { FindingWords } from '../finding-words.ts';
import { registry } from './registry.ts';

const TYPES: Readonly<Record<string, string>> = {
  object: '一组“项目: 内容”',
  array: '一个列表（每条以“- ”开头）',
  boolean: 'true（是）或 false（否）',
  integer: '一个整数',
  string: '一段文字',
};

const SYNTAX: Readonly<Record<string, string>> = {
  OPEN_QUOTE: '引号没有成对，只有前一半',
  BAD_INDENT: '行首空格与同一组的其他行没有对齐',
  BLOCK_AS_IMPLICIT_KEY: '一行里出现了两个“: ”，或者缩进多了一层',
  MULTILINE_IMPLICIT_KEY: '这一行没有“项目: 内容”的形式',
  MISSING_CHAR: '这里缺少冒号、引号或括号',
  BAD_SCALAR_START: '内容不能以这个符号开头',
  BAD_DQ_ESCAPE: '双引号里的反斜杠用法不对',
  UNEXPECTED_TOKEN: '这里多出了不该有的符号',
};

const SYNTAX_MEND: Readonly<Record<string, string>> = {
  OPEN_QUOTE: '补上后一半引号。',
  BAD_INDENT: '把行首空格改得与上下同一组的行一样多。',
  BLOCK_AS_IMPLICIT_KEY: '内容本身带“: ”时，用英文双引号把整段内容括起来；否则把缩进对齐。',
  MULTILINE_IMPLICIT_KEY: '写成“项目: 内容”，冒号用英文冒号，后面空一格。',
  BAD_SCALAR_START: '用英文双引号把整段内容括起来。',
};

/** Sentences of the findings: `text` says what is wrong, `mend` what to do. */
export const findings = {
  'not-utf8': {
    text: () => '文件不是 UTF-8 编码（可能是用 ANSI/GBK 编码保存的）。',
    mend: () => '用编辑器另存为 UTF-8 编码，核对中文无误后再提交。',
  },
  'utf16-file': {
    text: () => '文件是 UTF-16（Unicode）编码，无法读取。',
    mend: () => '用编辑器另存为 UTF-8 编码。',
  },
  'nul-byte': {
    text: () => '文件里有空字符，可能已经损坏。',
    mend: () => '从 git 历史中取回完好的文件，或删去该字符。',
  },
  'empty-file': {
    text: () => '文件是空的。',
    mend: () => '从 git 历史中取回内容；确实不要的，删除该文件。',
  },
  unreadable: {
    text: (a) => `无法读取：${registry.reason(String(a.reason))}。`,
    mend: () => '请检查文件是否存在、有无权限。',
  },
  'not-a-file': {
    text: () => '名称像一份记录，却不是普通文件。',
    mend: () => '把它改名或移走。',
  },
  'too-large': {
    text: (a) =>
      `文件太大（${typeof a.size === 'number' ? `${a.size} 行` : a.size}），不会是记录，没有读取。`,
    mend: () => '附件放到别的文件夹；误写进来的，用 git 取回原来的。',
  },
  'too-many-errors': {
    text: (a) => `还有 ${a.count} 处错误没有一一列出。`,
    mend: () => '先改列出的，再查一遍；整个文件都不对的，用 git 取回原来的。',
  },
  'nested-too-deep': {
    text: () => '嵌套的层数太多，没有读取。',
    mend: () => '对照其他记录改正；误写进来的，用 git 取回原来的。',
  },
  'outside-registry': {
    text: () => '这个链接指向登记簿以外，没有读取。',
    mend: () => '把链接换成登记簿里的普通文件。',
  },
  'linked-folder': {
    text: () => '这个链接指向一个文件夹，里面的文件没有读取。',
    mend: () => '把链接换成普通文件夹。',
  },
  'misplaced-record': {
    text: () => '记录放错了地方，没有读取。',
    mend: (a) => `移到 ${a.expected}。`,
  },
  'wrong-extension': {
    text: () => '文件扩展名不是 .yaml，没有读取。',
    mend: (a) =>
      a.expected === undefined
        ? '把扩展名改为小写的 .yaml。'
        : `打开核对：是记录的，改名为 ${a.expected}（Windows 里先显示文件扩展名）；不是的，移到别的文件夹。`,
  },
  'unknown-file': {
    text: () => '这个文件不是登记簿的记录，已略过。',
    mend: () => '不需要的话移走；附件放到别的文件夹。',
  },
  'copy-left': {
    text: () => '从文件名看，是网盘或复制留下的副本，里面可能有原来的文件没有的内容。',
    mend: () =>
      '打开核对，把少的内容写到原来的文件里，再删掉副本；是另一个人的（同名同姓），换一个文件名。',
  },
  'name-clash': {
    text: (a) => `与 ${a.other} 只有大小写或字符写法的差别，在有些电脑上会互相覆盖。`,
    mend: () => '核对两份内容，只留一份。',
  },
  'id-mismatch': {
    text: (a) => `标识 ${a.id} 与文件名 ${a.expected} 不一致。`,
    mend: (a): string =>
      a.isCopy
        ? '这是网盘或复制留下的副本：打开核对，把少的内容登记到原来那一件，再删掉副本。'
        : '核对哪一个是对的，使 id 与文件名（不含 .yaml）相同。',
  },
  'year-mismatch': {
    text: (a) => `标识 ${a.id} 的年份与所在文件夹 ${a.year} 不一致。`,
    mend: (a) => `移到 ${a.expected}，或改正 id。`,
  },
  'merge-conflict': {
    text: () => '文件里留有合并冲突的标记，两边的改动还没有合好。',
    mend: () => '在 <<<<<<< 与 >>>>>>> 之间选定内容，删去标记行，再提交。',
  },
  'duplicate-key': {
    text: (a) => `“${a.key}”在同一处写了两次。`,
    mend: () => '核对两处内容，只留一处。',
  },
  'tab-indent': {
    text: () => '行首用了制表符（Tab）。',
    mend: () => '把行首的制表符换成空格，每层两个。',
  },
  'full-width-colon': {
    text: (a) => `“${a.key}”后面用了中文冒号“：”。`,
    mend: (a) => `写成“${a.key}: ”：英文冒号，后面空一格。`,
  },
  'missing-space': {
    text: (a) => `“${a.key}:”的冒号后面没有空格。`,
    mend: (a) => `写成“${a.key}: ”，冒号后面空一格。`,
  },
  'wide-blank': {
    text: (a) => `“${a.key}”前后用了全角空格或不间断空格，看上去是空格，别的程序却当作文字。`,
    mend: () => '换成普通（半角）空格：冒号后面一个，行首每层两个。',
  },
  'several-documents': {
    text: () => '一个文件里有不止一份内容（中间有“---”）。',
    mend: () => '每件单独一个文件；删去多余的“---”。',
  },
  'yaml-syntax': {
    text: (a) => `${SYNTAX[String(a.detail)] ?? '这里的写法有误'}。`,
    mend: (a) => SYNTAX_MEND[String(a.detail)] ?? '对照其他记录检查这一行和上一行。',
  },
  'bad-alias': {
    text: () => '这里的“*”引用没有对应的内容。',
    mend: () => '内容以“*”开头的，用英文双引号括起来；否则把内容写全。',
  },
  'too-many-aliases': {
    text: () => '“*”引用过多，为安全起见没有读取。',
    mend: () => '把引用换成实际内容。',
  },
  'unknown-tag': {
    text: (a) => `“${a.tag}”这种标记不起作用。`,
    mend: () => '删去该标记；内容以“!”开头的，用英文双引号括起来。',
  },
  'control-character': {
    text: (a) => `这一行有看不见的控制字符（${a.found}），别的程序打不开这个文件。`,
    mend: () => '多半是从 Word、PDF 粘贴来的：把光标移到所说的列，删去这个字符，核对这一行。',
  },
  'damaged-text': {
    text: () => '这一行有乱码，原来的字已经丢了。',
    mend: () => '多半是用别的编码另存过：对照原件重新填写，或用 git 取回。',
  },
  'invisible-character': {
    text: (a) => `这一行有看不见的字符（${a.found}），查找、比对会对不上。`,
    mend: () => '多半是从网页、聊天窗口粘贴来的：把光标移到所说的列，删去这个字符。',
  },
  'unknown-key': {
    text: (a) => `没有“${a.key}”这个项目${a.nearest ? `，是不是“${a.nearest}”` : ''}。`,
    mend: (a) => (a.nearest ? `改为 ${a.nearest}，或删去。` : '改正名称，或删去。'),
  },
  'missing-key': {
    text: (a) => `缺少“${a.key}”${a.found ? `（写成了“${a.found}”）` : ''}。`,
    mend: (a) =>
      a.found
        ? `把 ${a.found} 改为 ${a.key}${a.found === 'true' ? '：别的程序按 YAML 1.1 改写过，on 成了 true；proposals validate --fix 一次改完' : ''}。`
        : `补上 ${a.key}。`,
  },
  'not-a-date': {
    text: (a) => `“${a.value}”不是有效的日期。`,
    mend: (a) => (a.nearest ? `写成 ${a.nearest}。` : '写成 2020-03-09 这样的日期，并核对月、日。'),
  },
  'not-allowed': {
    text: (a) => `“${a.field}”不能填“${a.value}”${a.nearest ? `，是不是 ${a.nearest}？` : '。'}`,
    mend: (a) => `可填：${String(a.allowed).replaceAll(', ', '、')}。`,
  },
  'wrong-type': {
    text: (a) =>
      `${a.field ? `“${a.field}”` : '文件内容'}应当是${TYPES[String(a.expected)] ?? a.expected}。`,
    mend: (a) => (a.nearest ? `写成 ${a.nearest}。` : '对照其他记录改正写法。'),
  },
  'empty-value': {
    text: (a) => `“${a.field}”是空的。`,
    mend: () => '填上内容；没有的话删去这一行。',
  },
  'several-lines': {
    text: (a) => `“${a.field}”只能写一行。`,
    mend: () => '合并成一行。',
  },
  'bad-format': {
    text: (a) => `“${a.field}”的写法不对：${a.value}。`,
    mend: () => '对照其他记录改正写法。',
  },
  'too-few': {
    text: (a) => `“${a.field}”至少要有 ${a.limit} 条。`,
    mend: () => '补上内容；没有的话删去这一项。',
  },
  'too-small': {
    text: (a) => `“${a.field}”不能小于 ${a.limit}。`,
    mend: (a) => `改为 ${a.limit} 或更大的整数。`,
  },
  'duplicate-value': {
    text: (a) => `“${a.field}”里“${a.value}”重复了。`,
    mend: () => '只留一条。',
  },
  'newer-format': {
    text: (a) => `登记簿的格式版本是 ${a.value}，比本程序新。`,
    mend: () => '请升级 proposals。',
  },
  'not-valid': {
    text: (a) => `“${a.field}”的内容不符合要求（${a.keyword}）。`,
    mend: () => '对照其他记录改正写法。',
  },
  'retyped-value': {
    text: (a) => `“${a.value}”没有加引号，别的程序会把它当作数字或是非，开头的零可能丢失。`,
    mend: (a) => `写成 "${a.value}"。`,
  },
} satisfies Readonly<Record<string, FindingWords>>;
